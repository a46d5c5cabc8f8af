namespace Duheng.Domain.Quantities;

/// <summary>A unit of measure (计量单位) as printed, with what it is worth in the base unit of its family.</summary>
/// <param name="Symbol">As printed, width normalised: 万元, %, 次/年.</param>
/// <param name="Base">The unit that <paramref name="Factor"/> counts: 元, %, 秒, ….</param>
public sealed record Unit(string Symbol, UnitFamily Family, string Base, decimal Factor)
{
    /// <summary>Whether figures in the two units can be put on one scale.</summary>
    public bool IsComparableWith(Unit other) => Family == other.Family
        && (Period is null || other.Period is null || Period == other.Period)
        && (Family is UnitFamily.Count || string.Equals(Base, other.Base, StringComparison.Ordinal));

    /// <summary>What the figure is for: 年 in 次/年; null when nothing is said.</summary>
    private string? Period => Symbol.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? Symbol[(slash + 1)..] : null;

    public override string ToString() => Symbol;
}
