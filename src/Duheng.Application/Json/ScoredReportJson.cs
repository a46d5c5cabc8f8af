namespace Duheng.Application.Json;

/// <summary>The recomputation of one report.</summary>
public sealed record ScoredReportJson(string? Project, decimal? Stated, SchemeRefJson? Scheme, RescoredJson? Rescored);
