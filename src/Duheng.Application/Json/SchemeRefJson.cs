namespace Duheng.Application.Json;

/// <summary>The scheme that a report was scored by, and why.</summary>
public sealed record SchemeRefJson(string Id, int Version, string Because);
