namespace Duheng.Application.Json;

/// <summary>The budget-execution row recomputed.</summary>
public sealed record RescoredExecutionJson(decimal? Score, string State, string Formula);
