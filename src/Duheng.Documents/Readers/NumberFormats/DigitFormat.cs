using System.Globalization;
using System.Text;
using Duheng.Domain.Quantities;

namespace Duheng.Documents.Readers.NumberFormats;

/// <summary>Prints a number with the places, separators and words of a section.</summary>
internal static class DigitFormat
{
    private const int MostDecimals = 20;
    private const int Group = 3;
    private const decimal LargestScaled = 1_000_000_000_000_000_000m;

    /// <param name="value">Without its sign.</param>
    public static string Show(FormatSection section, decimal value)
    {
        var tokens = section.Tokens;
        var exponent = IndexOf(tokens, FormatTokenKind.Exponent, 0);
        if (value > LargestScaled || exponent >= 0)
        {
            return value.ToString("0.00E+00", CultureInfo.InvariantCulture);
        }

        var point = IndexOf(tokens, FormatTokenKind.Point, 0);
        var end = point < 0 ? tokens.Count : point;
        var lastDigit = LastDigit(tokens, tokens.Count);
        if (lastDigit < 0)
        {
            return string.Concat(tokens.Where(token => token.Kind is FormatTokenKind.Literal or FormatTokenKind.Percent or FormatTokenKind.Slash).Select(token => token.Text));
        }

        var scaled = value;
        foreach (var token in tokens.Where(token => token.Kind == FormatTokenKind.Percent))
        {
            scaled *= 100;
        }

        for (var index = lastDigit + 1; index < tokens.Count && tokens[index].Kind == FormatTokenKind.Comma; index++)
        {
            scaled /= 1000;
        }

        var decimals = point < 0 ? 0 : Math.Min(tokens.Skip(point).Count(token => token.Kind == FormatTokenKind.Digit), MostDecimals);
        var digits = Rounding.HalfUp(scaled, decimals).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Split('.');
        return (Whole(tokens, end, digits[0]) + (point < 0 ? string.Empty : Decimals(tokens, point, digits.Length > 1 ? digits[1] : string.Empty))).Trim();
    }

    /// <summary>From right to left: a place takes a digit, the first place takes all that are left, words stay where they are.</summary>
    private static string Whole(IReadOnlyList<FormatToken> tokens, int end, string digits)
    {
        var first = IndexOf(tokens, FormatTokenKind.Digit, 0);
        var last = LastDigit(tokens, end);
        var groups = first >= 0 && Enumerable.Range(first, Math.Max(last - first, 0)).Any(index => tokens[index].Kind == FormatTokenKind.Comma);
        var left = digits == "0" ? string.Empty : digits;
        var printed = new StringBuilder();
        var places = 0;
        for (var index = end - 1; index >= 0; index--)
        {
            if (tokens[index].Kind != FormatTokenKind.Digit)
            {
                printed.Insert(0, tokens[index].Kind == FormatTokenKind.Comma ? string.Empty : tokens[index].Text);
                continue;
            }

            var take = index == first ? Math.Max(left.Length, 1) : 1;
            for (; take > 0 && (left.Length > 0 || tokens[index].Text == "0"); take--)
            {
                printed.Insert(0, groups && places > 0 && places % Group == 0 ? "," : string.Empty);
                printed.Insert(0, left.Length > 0 ? left[^1] : '0');
                left = left.Length > 0 ? left[..^1] : left;
                places++;
            }
        }

        // A format such as .00 has no place before the point, and prints what there is all the same.
        return first >= end || first < 0 ? printed + left : printed.ToString();
    }

    private static string Decimals(IReadOnlyList<FormatToken> tokens, int point, string digits)
    {
        var printed = new StringBuilder(".");
        var place = 0;
        foreach (var token in tokens.Skip(point + 1))
        {
            if (token.Kind == FormatTokenKind.Digit)
            {
                var isNeeded = token.Text == "0" || digits.AsSpan(Math.Min(place, digits.Length)).ContainsAnyExcept('0');
                printed.Append(isNeeded && place < digits.Length ? digits[place].ToString() : string.Empty);
                place++;
            }
            else
            {
                printed.Append(token.Kind == FormatTokenKind.Comma ? string.Empty : token.Text);
            }
        }

        return printed.ToString();
    }

    private static int IndexOf(IReadOnlyList<FormatToken> tokens, FormatTokenKind kind, int start)
    {
        for (var index = start; index < tokens.Count; index++)
        {
            if (tokens[index].Kind == kind)
            {
                return index;
            }
        }

        return -1;
    }

    private static int LastDigit(IReadOnlyList<FormatToken> tokens, int end)
    {
        while (--end >= 0 && tokens[end].Kind != FormatTokenKind.Digit)
        {
        }

        return end;
    }
}
