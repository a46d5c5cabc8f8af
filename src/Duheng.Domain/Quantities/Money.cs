using System.Globalization;

namespace Duheng.Domain.Quantities;

/// <summary>A sum of renminbi (金额), exact to 0.01 元. Its unit is named wherever it enters or leaves.</summary>
public readonly record struct Money : IComparable<Money>
{
    private const decimal YuanPerWan = 10_000m;
    private const decimal FenPerYuan = 100m;

    private Money(decimal yuan) => Yuan = yuan;

    public decimal Yuan { get; }

    /// <summary>The same sum in 万元. Six decimals always suffice, so nothing is lost.</summary>
    public decimal Wan => Yuan / YuanPerWan;

    /// <summary>The same sum in 分, as databases keep it.</summary>
    public long Fen => (long)(Yuan * FenPerYuan);

    public static Money FromYuan(decimal yuan) => yuan == Rounding.HalfUp(yuan, 2)
        ? new(yuan)
        : throw new ArgumentOutOfRangeException(nameof(yuan), yuan, "Exact to 0.01 元: round before, and say how.");

    public static Money FromWan(decimal wan) => FromYuan(wan * YuanPerWan);

    public static Money FromFen(long fen) => new(fen / FenPerYuan);

    /// <summary>A figure printed in a document, in the document's unit; finer than 0.01 元 is rounded half up.</summary>
    public static Money FromPrinted(decimal figure, MoneyUnit unit) => new(Rounding.HalfUp(figure * unit.InYuan(), 2));

    public static Money operator +(Money left, Money right) => new(left.Yuan + right.Yuan);

    public static Money operator -(Money left, Money right) => new(left.Yuan - right.Yuan);

    public static bool operator <(Money left, Money right) => left.Yuan < right.Yuan;

    public static bool operator >(Money left, Money right) => left.Yuan > right.Yuan;

    public static bool operator <=(Money left, Money right) => left.Yuan <= right.Yuan;

    public static bool operator >=(Money left, Money right) => left.Yuan >= right.Yuan;

    public static Money Sum(IEnumerable<Money> sums) => new(sums.Sum(one => one.Yuan));

    public Money Abs() => new(Math.Abs(Yuan));

    /// <summary>The figure in a document's unit, without trailing zeros: 9.77 in 万元.</summary>
    public string In(MoneyUnit unit) => (Yuan / unit.InYuan()).ToString("0.########", CultureInfo.InvariantCulture);

    public int CompareTo(Money other) => Yuan.CompareTo(other.Yuan);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Yuan:0.00}元");
}
