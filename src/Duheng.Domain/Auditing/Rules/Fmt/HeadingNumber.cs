using System.Globalization;
using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fmt;

/// <summary>The number that a paragraph begins with (序号): its level, its value, its sign.</summary>
/// <param name="Level">1 for 一、, 2 for （一）, 3 for 1., 4 for （1）.</param>
/// <param name="Printed">As printed: 5、, （二）.</param>
internal sealed partial record HeadingNumber(Paragraph Paragraph, int Level, int Value, string Printed)
{
    private const string Stops = "、.．";
    private const string Digits = "零一二三四五六七八九";
    private const int Item = 3;

    /// <summary>、 or . behind the number; empty for bracketed ones.</summary>
    public string Sign => Level is 2 or 4 ? string.Empty : Printed.Contains('、', StringComparison.Ordinal) ? "、" : ".";

    /// <summary>The title behind the number.</summary>
    public string Title => Paragraph.Text[Printed.Length..].Trim();

    public static HeadingNumber? Of(Paragraph paragraph)
    {
        if (Pattern().Match(paragraph.Text) is not { Success: true } match)
        {
            return null;
        }

        var isChinese = match.Groups["cn"].Success;
        var isBracketed = match.Groups["open"].Success;
        if (isBracketed != match.Groups["close"].Success || (!isBracketed && match.Groups["stop"].Length == 0))
        {
            return null;
        }

        var text = match.Groups[isChinese ? "cn" : "n"].Value;
        if (!(isChinese ? ChineseNumerals.TryParse(text, out var value) : decimal.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value)))
        {
            return null;
        }

        var level = (isChinese, isBracketed) switch { (true, false) => 1, (true, true) => 2, (false, false) => 3, (false, true) => 4 };
        return new HeadingNumber(paragraph, level, (int)value, match.Groups["all"].Value);
    }

    /// <summary>The number that would stand there in Chinese, as chapters have it.</summary>
    public static string Chapter(int value) => value is > 0 and < 11 ? $"{"零一二三四五六七八九十"[value]}、" : string.Empty;

    /// <summary>The same heading with another number: its own signs, or the first one's where they differ.</summary>
    public string As(int value, HeadingNumber first)
    {
        var signs = Sign == first.Sign ? Printed : first.Printed;
        return Numeral().Replace(signs, Level < Item ? Chinese(value) : value.ToString(CultureInfo.InvariantCulture));
    }

    private static string Chinese(int value)
    {
        var (tens, ones) = Math.DivRem(value, 10);
        return (tens > 1 ? $"{Digits[tens]}" : string.Empty) + (tens > 0 ? "十" : string.Empty) + (ones > 0 ? $"{Digits[ones]}" : string.Empty);
    }

    [GeneratedRegex("[一二三四五六七八九十]+|\\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numeral();

    /// <summary>How a list of this kind goes on.</summary>
    public override string ToString() => Printed.TrimEnd([.. Stops]) + Sign;

    [GeneratedRegex("^\\s*(?<all>(?<open>[（(])?((?<cn>[一二三四五六七八九十]{1,3})|(?<n>\\d{1,2}))(?<close>[）)])?(?<stop>[、.．]?))(?!\\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
