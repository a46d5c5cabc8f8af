namespace Duheng.Application.Targets;

/// <summary>One version of a project's targets for a year (绩效目标版本). Where it stands is told by the project's year; an approved one is frozen.</summary>
public sealed record TargetVersion
{
    public long Id { get; init; }

    public long ProjectYearId { get; init; }

    /// <summary>1, 2, 3 …</summary>
    public int Number { get; init; }

    public TargetVersionState State { get; init; }

    /// <summary>Why there is a second one: policy, price, scope, method, budget; null for the first.</summary>
    public string? Cause { get; init; }

    public string? Reason { get; init; }

    /// <summary>中期目标.</summary>
    public string PeriodGoal { get; init; } = string.Empty;

    /// <summary>年度目标.</summary>
    public string AnnualGoal { get; init; } = string.Empty;

    /// <summary>Of an approved version: SHA-256 over all that it says.</summary>
    public string? ContentHash { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    public DateTimeOffset? ApprovedAt { get; init; }

    public long Version { get; init; }
}
