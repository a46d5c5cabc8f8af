namespace Duheng.Domain.Quantities;

/// <summary>How a sign is written in our own sentences.</summary>
public static class Comparisons
{
    public static string Sign(this Comparison comparison) => comparison switch
    {
        Comparison.None => string.Empty,
        Comparison.AtLeast => "≥",
        Comparison.AtMost => "≤",
        Comparison.EqualTo => "=",
        Comparison.Above => ">",
        Comparison.Below => "<",
        Comparison.Between => "～",
    };
}
