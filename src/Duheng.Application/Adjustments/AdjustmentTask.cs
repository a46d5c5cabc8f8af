using Duheng.Domain.Quantities;

namespace Duheng.Application.Adjustments;

/// <summary>What a changed budget asks of a unit (目标调整任务): do the targets change too?</summary>
public sealed record AdjustmentTask
{
    public long Id { get; init; }

    public long ProjectYearId { get; init; }

    public long? LedgerEntryId { get; init; }

    /// <summary>全年预算 before and after.</summary>
    public Money Before { get; init; }

    public Money After { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>adjusted, kept; null while it is open.</summary>
    public string? Answer { get; init; }

    public string? Reason { get; init; }

    /// <summary>The version of targets that came of it.</summary>
    public int? Number { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public string? Person { get; init; }

    public bool IsOpen => Answer is null;
}
