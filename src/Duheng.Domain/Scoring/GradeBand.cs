namespace Duheng.Domain.Scoring;

/// <summary>One grade of a scheme: from which total on it is given, and the words that mean it on forms.</summary>
public sealed record GradeBand(Grade Grade, decimal Minimum, IReadOnlyList<string> Words);
