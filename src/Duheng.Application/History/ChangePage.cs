namespace Duheng.Application.History;

/// <summary>A page of the log.</summary>
public sealed record ChangePage(IReadOnlyList<ChangeRow> Rows, long Total);
