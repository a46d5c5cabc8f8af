namespace Duheng.Domain.Quantities;

/// <summary>The one rounding rule of this product: 四舍五入.</summary>
public static class Rounding
{
    public static decimal HalfUp(decimal value, int decimals) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero);

    /// <summary>Cut after so many decimals (截尾), as some forms do instead of rounding.</summary>
    public static decimal Truncate(decimal value, int decimals) =>
        decimal.Round(value, decimals, MidpointRounding.ToZero);

    /// <summary>
    /// Rounded half up to so many decimals, or to more where that would carry the value onto or over a mark:
    /// 99.9992 is not 100, and 99.899 does not reach a target of 99.9.
    /// </summary>
    public static decimal Faithful(decimal value, int decimals, IReadOnlyList<decimal> marks)
    {
        ArgumentNullException.ThrowIfNull(marks);

        var rounded = HalfUp(value, decimals);
        while (decimals < Figures.MostDecimals && marks.Any(mark => rounded.CompareTo(mark) != value.CompareTo(mark)))
        {
            rounded = HalfUp(value, ++decimals);
        }

        return rounded;
    }

    /// <summary>How many decimals a figure was printed with: 93.10 has two.</summary>
    public static int DecimalsOf(decimal printed) => printed.Scale;

    /// <summary>Whether a printed figure is the exact one, as it is, rounded or cut to the printed decimals.</summary>
    public static bool Agrees(decimal exact, decimal printed)
    {
        var decimals = DecimalsOf(printed);
        return exact == printed || HalfUp(exact, decimals) == printed || Truncate(exact, decimals) == printed;
    }
}
