using Duheng.Application.History;

namespace Duheng.Application.Administration;

/// <summary>A page of the log.</summary>
public sealed record ChangePage(IReadOnlyList<ChangeRow> Rows, long Total);
