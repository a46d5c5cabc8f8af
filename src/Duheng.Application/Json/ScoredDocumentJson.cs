namespace Duheng.Application.Json;

/// <summary>The recomputation of one document, without findings.</summary>
public sealed record ScoredDocumentJson(string File, string Status, string? Problem, IReadOnlyList<ScoredReportJson> Reports);
