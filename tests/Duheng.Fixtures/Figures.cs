using System.Globalization;

namespace Duheng.Fixtures;

/// <summary>Rounding (四舍五入) and printing of the figures in a fixture.</summary>
internal static class Figures
{
    public static decimal HalfUp(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    /// <summary>The smallest step of so many decimals: 0.01 for two.</summary>
    public static decimal Step(int decimals) => new(1, 0, 0, false, (byte)decimals);

    public static string Print(decimal value, int decimals) =>
        HalfUp(value, decimals).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    public static string Print(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Print(DateOnly date) => $"{Print(date.Year)}年{Print(date.Month)}月{Print(date.Day)}日";

    /// <summary>The word of the national grades: 90, 80 and 60 points.</summary>
    public static string Grade(decimal total) => total switch
    {
        >= 90m => "优秀",
        >= 80m => "良好",
        >= 60m => "中",
        _ => "差",
    };
}
