namespace Duheng.Application.Reviews;

/// <summary>A project that was drawn, and why.</summary>
public sealed record SampleMember
{
    public long ProjectYearId { get; init; }

    public string Code { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    public string Organisation { get; init; } = string.Empty;

    public int Rank { get; init; }

    public int Risk { get; init; }

    /// <summary>The parts of the risk; null in samples from before they were kept.</summary>
    public int? Findings { get; init; }

    public int? Money { get; init; }

    public int? History { get; init; }

    public string Why { get; init; } = string.Empty;
}
