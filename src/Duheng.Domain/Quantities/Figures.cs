using System.Globalization;

namespace Duheng.Domain.Quantities;

/// <summary>How figures are written in messages: plain digits, no trailing zeros, at most so many decimals.</summary>
public static class Figures
{
    /// <summary>As many decimals as <see cref="Plain"/> writes.</summary>
    public const int MostDecimals = 12;

    public static string Plain(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>The same number without trailing zeros, for what we compute ourselves.</summary>
    public static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>Rounded half up to at most so many decimals.</summary>
    public static string Rounded(decimal value, int decimals) => Plain(Rounding.HalfUp(value, decimals));

    /// <summary>A ratio as a percentage with at most two decimals: 0.9771 is 97.71%.</summary>
    public static string Percent(decimal ratio) => Rounded(ratio * 100m, 2) + "%";
}
