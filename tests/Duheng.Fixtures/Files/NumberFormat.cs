using System.Globalization;

namespace Duheng.Fixtures.Files;

/// <summary>A printed figure as a spreadsheet keeps it: the number, and the style that prints it so.</summary>
internal readonly record struct NumberFormat(string Number, int Style)
{
    private const int FirstPlain = 1;
    private const int FirstPercent = 4;
    private const int Grouped = 7;
    private const int MostDecimals = 2;

    /// <summary>Null for what is no plain figure, or no format prints.</summary>
    public static NumberFormat? Of(string text)
    {
        var isPercent = text.EndsWith('%');
        var digits = isPercent ? text[..^1] : text;
        if (digits.Length == 0 || !char.IsAsciiDigit(digits[0]) || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var dot = digits.IndexOf('.', StringComparison.Ordinal);
        var decimals = dot < 0 ? 0 : digits.Length - dot - 1;
        if (decimals > MostDecimals)
        {
            return null;
        }

        var style = digits.Contains(',', StringComparison.Ordinal) ? Grouped : (isPercent ? FirstPercent : FirstPlain) + decimals;
        return new NumberFormat((isPercent ? number / 100m : number).ToString("0.############", CultureInfo.InvariantCulture), style);
    }
}
