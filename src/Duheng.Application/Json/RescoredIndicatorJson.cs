namespace Duheng.Application.Json;

/// <summary>An indicator recomputed; score is null exactly when it is not scored.</summary>
public sealed record RescoredIndicatorJson(string Name, decimal? Score, string State, string Formula);
