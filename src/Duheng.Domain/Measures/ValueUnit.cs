using Duheng.Domain.Quantities;

namespace Duheng.Domain.Measures;

/// <summary>The unit of a value, such as 小时, or of one for each of another, such as 元/条 (单位).</summary>
/// <param name="Over">Null for a plain number.</param>
/// <param name="Under">What it is for each of; null for most.</param>
public sealed record ValueUnit(Unit? Over, Unit? Under)
{
    public static readonly ValueUnit None = new(null, null);
    public static readonly ValueUnit Yuan = Of("元");
    public static readonly ValueUnit Percent = Of("%");
    public static readonly ValueUnit Hour = Of("小时");
    public static readonly ValueUnit Minute = Of("分钟");
    public static readonly ValueUnit Day = Of("天");
    public static readonly ValueUnit Piece = Of("个");

    public bool IsNone => Over is null;

    public bool IsPercent => Over?.Family == UnitFamily.Percent && Under is null;

    /// <summary>Things counted: a bare number beside them needs no unit.</summary>
    public bool IsCount => Over?.Family is UnitFamily.Count or UnitFamily.Unknown && Under is null;

    /// <summary>A plain number, a percentage, or things for each of other things: one can be told as the other.</summary>
    public bool IsRatio => IsNone || IsPercent || (Over!.Family == UnitFamily.Count && Under?.Family == UnitFamily.Count); // not none: it has one

    /// <summary>What one of it is worth in the base unit of its family.</summary>
    public decimal Factor => (Over?.Factor ?? 1m) / (Under?.Factor ?? 1m);

    /// <summary>By its symbol; a word that no table has is a unit that compares with itself only.</summary>
    public static ValueUnit Of(string symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);

        var parts = symbol.Split('/', 2);
        return symbol.Length == 0 ? None : new ValueUnit(Named(parts[0], UnitFamily.Unknown), parts.Length > 1 ? Named(parts[1], UnitFamily.Unknown) : null);
    }

    /// <summary>What a register counts its entries in: 件, 份, and words of its own.</summary>
    public static ValueUnit Counting(string counter) => new(Named(counter, UnitFamily.Count), null);

    public bool IsComparableWith(ValueUnit other)
    {
        ArgumentNullException.ThrowIfNull(other);

        return IsNone || other.IsNone
            ? (IsNone && other.IsNone) || IsCount || other.IsCount
            : AreAlike(Over!, other.Over!) // neither is none
                && (Under is null ? other.Under is null : other.Under is not null && AreAlike(Under, other.Under));
    }

    public override string ToString() => (Over?.Symbol ?? string.Empty) + (Under is null ? string.Empty : "/" + Under.Symbol);

    /// <summary>A word that no table has counts things too, where the other one does.</summary>
    private static bool AreAlike(Unit one, Unit other) => one.IsComparableWith(other)
        || (one.Family, other.Family) is (UnitFamily.Count, UnitFamily.Unknown) or (UnitFamily.Unknown, UnitFamily.Count);

    private static Unit Named(string word, UnitFamily otherwise) => UnitTable.Find(word) ?? new Unit(word, otherwise, word, 1m);
}
