namespace Duheng.Application.Reviews;

/// <summary>What a reviewer found at one row (复核行); a row without one is taken as recomputed.</summary>
public sealed record ReviewLine
{
    public long Id { get; init; }

    public long ReviewId { get; init; }

    /// <summary>Null for the budget-execution row.</summary>
    public long? IndicatorId { get; init; }

    /// <summary>复核完成值.</summary>
    public string Actual { get; init; } = string.Empty;

    /// <summary>复核得分, in hundredths; null to take the recomputed one.</summary>
    public long? ScoreCenti { get; init; }

    /// <summary>复核依据.</summary>
    public string Basis { get; init; } = string.Empty;

    /// <summary>From 1; a row that nobody has written is 0.</summary>
    public long Version { get; init; }
}
