using Duheng.Domain.Reports;

namespace Duheng.Documents.Copies;

/// <summary>A passage at a place of a document that is to read otherwise.</summary>
public sealed record TextChange(Place Where, string Before, string After);
