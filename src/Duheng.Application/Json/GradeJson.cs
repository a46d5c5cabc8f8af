namespace Duheng.Application.Json;

/// <summary>A grade of a scheme, the total from which on it is given, and the words that mean it.</summary>
public sealed record GradeJson(string Grade, decimal Minimum, IReadOnlyList<string> Words);
