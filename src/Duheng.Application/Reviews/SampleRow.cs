namespace Duheng.Application.Reviews;

/// <summary>A sample for re-checking (抽查): with all that is needed to draw it again.</summary>
public sealed record SampleRow
{
    public long Id { get; init; }

    public int Year { get; init; }

    public SampleMethod Method { get; init; }

    public long Seed { get; init; }

    public int Size { get; init; }

    /// <summary>So many could have been drawn.</summary>
    public int Population { get; init; }

    /// <summary>Of their codes in order with the parts of their risk: the same population gives the same sample again.</summary>
    public string PopulationHash { get; init; } = string.Empty;

    public string Person { get; init; } = string.Empty;

    public DateTimeOffset CreatedAt { get; init; }
}
