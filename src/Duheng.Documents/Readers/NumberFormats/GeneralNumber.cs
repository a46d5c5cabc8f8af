using System.Globalization;
using Duheng.Domain.Quantities;

namespace Duheng.Documents.Readers.NumberFormats;

/// <summary>Numbers without a format, as a spreadsheet shows them in a wide column.</summary>
public static class GeneralNumber
{
    /// <summary>Digits that a wide column shows, the point among them.</summary>
    private const int Width = 11;

    private const int SignificantDigits = 15;

    /// <summary>Whole numbers are printed in full: a number cut to 1.2E+11 would be another.</summary>
    public static string Show(decimal value)
    {
        var whole = decimal.Truncate(Math.Abs(value)).ToString(CultureInfo.InvariantCulture).Length;
        var shown = Rounding.HalfUp(value, Math.Max(0, Width - 1 - whole));
        return shown == 0 && value != 0
            ? value.ToString("0.#####E+00", CultureInfo.InvariantCulture)
            : shown.ToString("0.##########", CultureInfo.InvariantCulture);
    }

    /// <summary>The number that a file keeps in binary, at the precision that a spreadsheet knows: 0.93100000000000005 is 0.931.</summary>
    public static decimal? Parse(string kept)
    {
        if (!decimal.TryParse(kept, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        var whole = decimal.Truncate(Math.Abs(value));
        var digits = whole == 0 ? -LeadingZeros(value) : whole.ToString(CultureInfo.InvariantCulture).Length;
        return digits >= SignificantDigits ? value : Figures.Trim(Rounding.HalfUp(value, Math.Min(SignificantDigits - digits, 28)));
    }

    private static int LeadingZeros(decimal fraction)
    {
        var zeros = 0;
        for (var rest = Math.Abs(fraction); rest is > 0 and < 0.1m; rest *= 10)
        {
            zeros++;
        }

        return zeros;
    }
}
