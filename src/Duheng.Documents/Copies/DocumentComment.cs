using Duheng.Domain.Reports;

namespace Duheng.Documents.Copies;

/// <summary>A comment to be written beside a place of a document (批注); the first line stands out.</summary>
public sealed record DocumentComment(Place Where, IReadOnlyList<string> Lines);
