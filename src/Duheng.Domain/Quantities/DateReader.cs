using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Duheng.Domain.Quantities;

/// <summary>Reads days, months, quarters, years and deadlines (日期, 时限) out of a folded text without blanks.</summary>
internal static partial class DateReader
{
    private const int MonthsOfQuarter = 3;
    private const int MonthsOfHalf = 6;

    /// <summary>No date in words is without one of these; nearly no other value has one.</summary>
    private static readonly SearchValues<char> OfWritten = SearchValues.Create("年月季Qq半底末");

    /// <summary>The text as a date with the sign that its words imply, or null when it is anything else.</summary>
    public static Quantity? Read(string printed, string key)
    {
        var match = key.AsSpan().ContainsAny(OfWritten) ? Written().Match(key) : Match.Empty;
        if (!match.Success && key.AsSpan().ContainsAny('-', '/', '.'))
        {
            match = Dashed().Match(key);
        }

        if (!match.Success || !CalendarDate.Exists(Part(match, "y"), Part(match, "m"), Part(match, "d")))
        {
            return null;
        }

        var date = DateOf(match);
        if (date is { Year: null, Month: null })
        {
            return null;
        }

        return new Quantity(printed, QuantityKind.Date) { Date = date, Comparison = SignOf(match) };
    }

    private static CalendarDate DateOf(Match match)
    {
        var year = Part(match, "y");
        if (match.Groups["quarter"] is { Success: true } quarter)
        {
            var last = (Ordinal(quarter.Value[0]) + 1) * MonthsOfQuarter;
            return new CalendarDate(year, last - MonthsOfQuarter + 1, null) { LastMonth = last };
        }

        if (match.Groups["half"] is { Success: true } half)
        {
            var last = half.Value == "上" ? MonthsOfHalf : 2 * MonthsOfHalf;
            return new CalendarDate(year, last - MonthsOfHalf + 1, null) { LastMonth = last };
        }

        var month = match.Groups["yearEnd"].Success ? 12 : Part(match, "m");
        return match.Groups["third"].Value switch
        {
            "上" or "初" => new CalendarDate(year, month, 1) { LastDay = 10 },
            "中" => new CalendarDate(year, month, 11) { LastDay = 20 },
            "下" => new CalendarDate(year, month, 21) { LastDay = 31 },
            _ => new CalendarDate(year, month, Part(match, "d")),
        };
    }

    /// <summary>0 for 一 and 1, 3 for 四 and 4.</summary>
    private static int Ordinal(char letter) => Math.Max("一二三四".IndexOf(letter, StringComparison.Ordinal), "1234".IndexOf(letter, StringComparison.Ordinal));

    private static Comparison SignOf(Match match)
    {
        var sign = match.Groups["sign"].Value;
        if (match.Groups["before"].Success || sign is "≤" or "<=" or "<" or "不晚于" or "不迟于" or "不超过")
        {
            return Comparison.AtMost;
        }

        return sign is "≥" or ">=" or ">" ? Comparison.AtLeast : Comparison.None;
    }

    private static int? Part(Match match, string group) =>
        match.Groups[group] is { Success: true } part ? int.Parse(part.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        "^(?<sign>≤|<=|<|≥|>=|>|=|不晚于|不迟于|不超过|于|在|截至|截止|已于|已在)?(?:(?<y>(?:19|20)\\d{2})年度?)?"
        + "(?:(?<m>\\d{1,2})月份?(?:(?<d>\\d{1,2})[日号]|(?<third>[上中下])旬|(?<third>初))?|第?(?<quarter>[一二三四1-4])季度?|[Qq](?<quarter>[1-4])|(?<half>[上下])半年度?|(?<yearEnd>年?底|年末|末))?"
        + "(?:底|末|份)?(?<before>之前|以前|前|以内|内|止)?(?:完成|全部完成|竣工|验收|上线|交付|投入使用|已完成|实施完毕|前完成)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();

    [GeneratedRegex(
        "^(?<sign>≤|<=|<|≥|>=|>|=)?(?<y>(?:19|20)\\d{2})[-/.](?<m>\\d{1,2})(?:[-/.](?<d>\\d{1,2}))?(?<before>之前|以前|前)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dashed();
}
