namespace Duheng.Application.Evaluations;

/// <summary>What was filled in at a row that newer targets no longer have. It is kept, and counts for nothing.</summary>
public sealed record LeftBehindLine
{
    public string Name { get; init; } = string.Empty;

    public string Actual { get; init; } = string.Empty;

    public string Reason { get; init; } = string.Empty;
}
