using System.Globalization;

namespace Duheng.Domain.Quantities;

/// <summary>Reads a target or actual value as printed in a form. What it cannot read stays text, as printed.</summary>
public static class QuantityReader
{
    private static readonly string[] Fillers =
        ["达到", "达", "共计", "共", "累计", "已完成", "完成", "实际", "全年", "每年", "年均", "每月", "每季度", "平均", "为", "控制在", "支出", "合计"];

    private static readonly string[] Endings = ["左右", "余", "多"];

    private static readonly (string Word, Comparison Sign)[] Prefixes =
    [
        ("大于或等于", Comparison.AtLeast), ("大于等于", Comparison.AtLeast), ("不得少于", Comparison.AtLeast), ("不得低于", Comparison.AtLeast),
        ("不少于", Comparison.AtLeast), ("不低于", Comparison.AtLeast), ("不小于", Comparison.AtLeast), ("至少", Comparison.AtLeast),
        ("≥", Comparison.AtLeast), (">=", Comparison.AtLeast), ("=>", Comparison.AtLeast),
        ("小于或等于", Comparison.AtMost), ("小于等于", Comparison.AtMost), ("不得超过", Comparison.AtMost), ("不得高于", Comparison.AtMost),
        ("不超过", Comparison.AtMost), ("不超", Comparison.AtMost), ("不高于", Comparison.AtMost), ("不大于", Comparison.AtMost),
        ("不多于", Comparison.AtMost), ("不晚于", Comparison.AtMost), ("至多", Comparison.AtMost), ("最多", Comparison.AtMost),
        ("≤", Comparison.AtMost), ("<=", Comparison.AtMost), ("=<", Comparison.AtMost),
        ("大于", Comparison.Above), ("高于", Comparison.Above), ("多于", Comparison.Above), ("超过", Comparison.Above), (">", Comparison.Above),
        ("小于", Comparison.Below), ("低于", Comparison.Below), ("少于", Comparison.Below), ("<", Comparison.Below),
        ("等于", Comparison.EqualTo), ("=", Comparison.EqualTo),
    ];

    private static readonly (string Word, Comparison Sign)[] Suffixes =
    [
        ("及以上", Comparison.AtLeast), ("含以上", Comparison.AtLeast), ("(含)以上", Comparison.AtLeast), ("以上(含)", Comparison.AtLeast), ("以上", Comparison.AtLeast),
        ("及以下", Comparison.AtMost), ("(含)以下", Comparison.AtMost), ("以下(含)", Comparison.AtMost), ("以下", Comparison.AtMost),
        ("以内", Comparison.AtMost), ("之内", Comparison.AtMost), ("内", Comparison.AtMost),
    ];

    public static Quantity Read(string? printed)
    {
        var text = (printed ?? string.Empty).Trim();
        var key = PrintedText.Key(text);
        if (key.Length == 0)
        {
            return Quantity.Blank;
        }

        return DateReader.Read(text, key) ?? ReadNumber(text, key) ?? new Quantity(text, QuantityKind.Text);
    }

    private static Quantity? ReadNumber(string text, string key)
    {
        var sign = Comparison.None;
        var approximate = false;
        var rest = key.TrimEnd('。', ';', '.', ',', '、', '；');
        if (rest.Length > 0 && !char.IsAsciiDigit(rest[0])) // no word to strip begins with a digit
        {
            rest = StripFillers(rest, ref approximate);
            rest = StripPrefix(rest, ref sign);
            rest = StripFillers(rest, ref approximate);
        }

        if (rest.Length > 0 && !char.IsAsciiDigit(rest[^1]) && rest[^1] != '%')
        {
            rest = StripSuffix(rest, ref sign, ref approximate);
        }

        var scanner = new NumberScanner(rest);
        if (!scanner.TryRange(out var low, out var high, out var unit))
        {
            return null;
        }

        if (high is null && sign == Comparison.Between)
        {
            return null;
        }

        return new Quantity(text, QuantityKind.Number)
        {
            Comparison = high is null ? sign : Comparison.Between,
            Number = low,
            Upper = high,
            Unit = unit,
            IsApproximate = approximate,
        };
    }

    private static string StripFillers(string rest, ref bool approximate)
    {
        for (var again = true; again;)
        {
            again = false;
            foreach (var filler in Fillers)
            {
                if (rest.Length > filler.Length && rest.StartsWith(filler, StringComparison.Ordinal))
                {
                    (rest, again) = (rest[filler.Length..], true);
                }
            }

            if (rest.Length > 1 && rest[0] is '约' or '近')
            {
                (rest, approximate, again) = (rest[1..], true, true);
            }
        }

        return rest;
    }

    private static string StripPrefix(string rest, ref Comparison sign)
    {
        foreach (var (word, meaning) in Prefixes)
        {
            if (rest.Length > word.Length && rest.StartsWith(word, StringComparison.Ordinal))
            {
                sign = meaning;
                return rest[word.Length..];
            }
        }

        return rest;
    }

    private static string StripSuffix(string rest, ref Comparison sign, ref bool approximate)
    {
        foreach (var (word, meaning) in Suffixes)
        {
            if (rest.Length > word.Length && rest.EndsWith(word, StringComparison.Ordinal) && sign is Comparison.None or Comparison.AtLeast or Comparison.AtMost)
            {
                sign = sign == Comparison.None ? meaning : sign;
                rest = rest[..^word.Length];
                break;
            }
        }

        foreach (var ending in Endings)
        {
            if (rest.Length > ending.Length && rest.EndsWith(ending, StringComparison.Ordinal))
            {
                approximate = true;
                return rest[..^ending.Length];
            }
        }

        return rest;
    }

    /// <summary>A plain figure as number cells print it: 9.77, 1,234.50, 97.7%, 10分, -3. Null when it is anything else.</summary>
    public static decimal? ReadFigure(string printed)
    {
        var key = PrintedText.Key(printed).TrimEnd('%', '分', '元');
        key = key.EndsWith('万') ? key[..^1] : key;
        return decimal.TryParse(key, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var figure)
            && NumberScanner.HasSoundThousands(key)
            && NumberScanner.IsSound(figure)
            ? figure
            : null;
    }
}
