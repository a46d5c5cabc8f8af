namespace Duheng.Application.Json;

/// <summary>A first-level category of a scheme.</summary>
public sealed record SchemeGroupJson(string Group, IReadOnlyList<string> With, decimal Weight, bool Fixed, bool Required);
