using Duheng.Domain.Lifecycle;

namespace Duheng.Application.Reviews;

/// <summary>What a unit has to put right, until when (整改).</summary>
public sealed record Rectification
{
    public long Id { get; init; }

    public long ProjectYearId { get; init; }

    public string Demand { get; init; } = string.Empty;

    public DateOnly DueOn { get; init; }

    public string? Answer { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public DocumentState State { get; init; }

    public string Person { get; init; } = string.Empty;

    public long Version { get; init; }
}
