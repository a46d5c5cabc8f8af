namespace Duheng.Application.Targets;

/// <summary>Targets as somebody typed them: what is saved, whole.</summary>
public sealed record TargetDraft
{
    /// <summary>The version of targets that was open on the screen; 0 where there was none yet.</summary>
    public int Number { get; init; }

    /// <summary>How often it had been saved then: an older one than now means that somebody else was first.</summary>
    public long Saved { get; init; }

    public string PeriodGoal { get; init; } = string.Empty;

    public string AnnualGoal { get; init; } = string.Empty;

    public IReadOnlyList<DraftIndicator> Indicators { get; init; } = [];

    /// <summary>What was said of the clauses, by their texts: clauses themselves come from the goal.</summary>
    public IReadOnlyList<TargetClause> Clauses { get; init; } = [];
}
