using System.Globalization;

namespace Duheng.Documents.Readers.Pdf;

/// <summary>Where a drawing puts its points: <c>matrix(a,b,c,d,e,f)</c>.</summary>
internal sealed record Transform(double A, double B, double C, double D, double E, double F)
{
    private const string Start = "matrix(";

    private static readonly Transform None = new(1, 0, 0, 1, 0, 0);

    public static Transform Parse(string? text)
    {
        if (text is null || !text.StartsWith(Start, StringComparison.Ordinal))
        {
            return None;
        }

        var numbers = text[Start.Length..].TrimEnd(')').Split(',')
            .Select(part => double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN)
            .ToList();
        return numbers is [var a, var b, var c, var d, var e, var f] && numbers.TrueForAll(double.IsFinite) ? new Transform(a, b, c, d, e, f) : None;
    }

    public (double X, double Y) Apply((double X, double Y) point) => ((A * point.X) + (C * point.Y) + E, (B * point.X) + (D * point.Y) + F);
}
