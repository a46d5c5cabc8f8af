namespace Duheng.Application.Json;

/// <summary>Recomputed less stated.</summary>
public sealed record RangeJson(decimal? Low, decimal? High);
