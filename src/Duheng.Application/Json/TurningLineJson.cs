namespace Duheng.Application.Json;

/// <summary>A line that alone would change the grade if it had this score.</summary>
public sealed record TurningLineJson(string Name, decimal Score, decimal Total, string Grade);
