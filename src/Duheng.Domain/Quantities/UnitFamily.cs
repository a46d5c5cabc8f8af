namespace Duheng.Domain.Quantities;

/// <summary>What kind of thing a unit measures (计量类别).</summary>
public enum UnitFamily
{
    /// <summary>Money (金额), base 元.</summary>
    Money,

    /// <summary>Share (比率), base %.</summary>
    Percent,

    /// <summary>Length of time (时长), base 秒.</summary>
    Duration,

    /// <summary>Things, people and occasions (数量); any two of these may be compared.</summary>
    Count,

    /// <summary>Length, area, weight and the like: compared only with the same base.</summary>
    Physical,

    /// <summary>A word after a number that we do not know: compared only with itself.</summary>
    Unknown,
}
