namespace Duheng.Domain.Quantities;

/// <summary>The one rounding rule of this product: 四舍五入.</summary>
public static class Rounding
{
    public static decimal HalfUp(decimal value, int decimals) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero);

    /// <summary>Cut after so many decimals (截尾), as some forms do instead of rounding.</summary>
    public static decimal Truncate(decimal value, int decimals) =>
        decimal.Round(value, decimals, MidpointRounding.ToZero);

    /// <summary>How many decimals a figure was printed with: 93.10 has two.</summary>
    public static int DecimalsOf(decimal printed) => printed.Scale;

    /// <summary>Whether a printed figure is the exact one, as it is, rounded or cut to the printed decimals.</summary>
    public static bool Agrees(decimal exact, decimal printed)
    {
        var decimals = DecimalsOf(printed);
        return exact == printed || HalfUp(exact, decimals) == printed || Truncate(exact, decimals) == printed;
    }
}
