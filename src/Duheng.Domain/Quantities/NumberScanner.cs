using System.Globalization;

namespace Duheng.Domain.Quantities;

/// <summary>Reads "number unit" or "number – number unit" to the end of a folded text without blanks.</summary>
internal ref struct NumberScanner(string text)
{
    private const string NotUnits = "完成达标合格未已全及时无不约近余多左右到前后内外上下为是的和与";
    /// <summary>Beyond this no figure of a report is meant, and sums and ratios could no longer be told.</summary>
    private const decimal Largest = 1_000_000_000_000m;

    /// <summary>A division by less than this could no longer be told either.</summary>
    private const decimal Smallest = 0.000_001m;

    /// <summary>As many decimals as a program prints of what it computed: 9.333333333333334.</summary>
    private const int FinestScale = 16;

    private const int LongestWords = 20;

    private int position;
    private bool isInWords;

    public bool TryRange(out decimal low, out decimal? high, out Unit? unit)
    {
        high = null;
        unit = null;
        var hundredths = Skip("百分之");
        if (!TryNumber(out low))
        {
            return false;
        }

        var lowUnit = hundredths ? UnitTable.Find("%") : null;
        var mark = position;
        if (TryUnit(out var first) && position == text.Length)
        {
            unit = lowUnit ?? first;
            return lowUnit is null || first is null;
        }

        position = mark;
        if (TrySecond(out var second, out first, out var last))
        {
            high = second;
            unit = last;
            return second >= low && (first is null || last is null || first.IsComparableWith(last)) && (first is null || last is null || first.Factor == last.Factor);
        }

        return false;
    }

    /// <summary>Whether commas stand only where thousands are parted: 1,234 but not 7,00.0.</summary>
    public static bool HasSoundThousands(string number)
    {
        var whole = number.Split('.')[0].TrimStart('-', '+');
        if (!whole.Contains(',', StringComparison.Ordinal))
        {
            return !number.Contains(',', StringComparison.Ordinal);
        }

        var groups = whole.Split(',');
        return groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3)
            && !number.AsSpan(number.IndexOf('.', StringComparison.Ordinal) + 1).Contains(',') | !number.Contains('.', StringComparison.Ordinal);
    }

    public static bool IsSound(decimal number) => number.Scale <= FinestScale && (number == 0m || (Math.Abs(number) >= Smallest && Math.Abs(number) < Largest));

    private bool TrySecond(out decimal second, out Unit? first, out Unit? last)
    {
        (second, first, last) = (0m, null, null);
        var start = position;
        while (position < text.Length && text[position] is not ('-' or '~' or '至' or '到'))
        {
            position++;
        }

        var word = text[start..position];
        if (position == text.Length || (word.Length > 0 && (first = UnitTable.Find(word)) is null))
        {
            return false;
        }

        while (position < text.Length && text[position] is '-' or '~' or '至' or '到')
        {
            position++;
        }

        return position < text.Length && TryNumber(out second) && TryUnit(out last) && position == text.Length;
    }

    private bool Skip(string word)
    {
        if (!text.AsSpan(position).StartsWith(word, StringComparison.Ordinal))
        {
            return false;
        }

        position += word.Length;
        return true;
    }

    private bool TryNumber(out decimal number)
    {
        number = 0m;
        var start = position;
        if (position < text.Length && text[position] == '-' && position + 1 < text.Length && char.IsAsciiDigit(text[position + 1]))
        {
            position++;
        }

        while (position < text.Length && (char.IsAsciiDigit(text[position]) || (text[position] is '.' or ',' && position + 1 < text.Length && char.IsAsciiDigit(text[position + 1]))))
        {
            position++;
        }

        if (position > start)
        {
            var digits = text[start..position];
            return HasSoundThousands(digits)
                && decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number)
                && IsSound(number);
        }

        while (position < text.Length && ChineseNumerals.IsNumeral(text[position]))
        {
            position++;
        }

        isInWords = position > start;
        return isInWords && position - start <= LongestWords && ChineseNumerals.TryParse(text[start..position], out number) && IsSound(number);
    }

    /// <summary>The rest as a unit; an unknown short word becomes a unit of its own. True with null at the end of the text.</summary>
    private bool TryUnit(out Unit? unit)
    {
        unit = null;
        var word = text[position..];
        if (word.Length == 0)
        {
            return true;
        }

        unit = UnitTable.Find(word) ?? UnitTable.Find(WithoutBrackets(word)) ?? Unknown(word);
        position = unit is null ? position : text.Length;
        return unit is not null;
    }

    private static string WithoutBrackets(string word)
    {
        var open = word.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && word.EndsWith(')') ? word[..open] : word;
    }

    /// <summary>Behind a number in words nothing unknown is a unit: 一般 and 一流 are no figures.</summary>
    private readonly Unit? Unknown(string word) =>
        !isInWords && word.Length <= 2 && word.All(letter => letter is >= '\u4e00' and <= '\u9fff' && !NotUnits.Contains(letter, StringComparison.Ordinal))
            ? new Unit(word, UnitFamily.Unknown, word, 1m)
            : null;
}
