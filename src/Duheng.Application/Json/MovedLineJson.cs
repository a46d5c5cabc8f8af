namespace Duheng.Application.Json;

/// <summary>A line whose score or weight moves.</summary>
public sealed record MovedLineJson(string Name, decimal? Before, decimal? After, string Formula);
