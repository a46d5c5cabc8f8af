namespace Duheng.Domain.Measures;

/// <summary>What is asked of many entries together (汇总函数).</summary>
public enum AggregateFunction
{
    Count,
    Sum,
    Average,

    /// <summary>The middle one; of an even number the mean of the two in the middle.</summary>
    Median,

    /// <summary>Nearest rank: of n values in their order the one at ⌈p · n / 100⌉.</summary>
    Percentile,

    /// <summary>How many of those for which a condition is known meet it, in percent.</summary>
    Share,

    /// <summary>Different values.</summary>
    Distinct,

    Smallest,
    Largest,

    /// <summary>The value of the entry that occurred first in the period.</summary>
    First,

    /// <summary>The value of the entry that occurred last in the period.</summary>
    Last,
}
