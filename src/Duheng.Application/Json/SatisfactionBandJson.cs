namespace Duheng.Application.Json;

/// <summary>From this rate on, this share of the points.</summary>
public sealed record SatisfactionBandJson(decimal From, decimal Share);
