namespace Duheng.Domain.Quantities;

/// <summary>A unit of measure (计量单位) as printed, with what it is worth in the base unit of its family.</summary>
/// <param name="Symbol">As printed, width normalised: 万元, %, 次/年.</param>
/// <param name="Base">The unit that <paramref name="Factor"/> counts: 元, %, 秒, ….</param>
public sealed record Unit(string Symbol, UnitFamily Family, string Base, decimal Factor)
{
    /// <summary>Whether figures in the two units can be put on one scale.</summary>
    public bool IsComparableWith(Unit other) => Family == other.Family
        && (Family is UnitFamily.Count || string.Equals(Base, other.Base, StringComparison.Ordinal));

    public override string ToString() => Symbol;
}
