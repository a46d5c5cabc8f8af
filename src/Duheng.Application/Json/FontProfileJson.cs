namespace Duheng.Application.Json;

/// <summary>What a font is asked to be: any of the names, and the size in points.</summary>
public sealed record FontProfileJson(IReadOnlyList<string> Font, decimal? Size);
