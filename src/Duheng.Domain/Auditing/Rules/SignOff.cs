using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules;

/// <summary>The end matter of a report (落款): the unit with its seal, and the date.</summary>
internal static partial class SignOff
{
    private const int LongestLine = 40;

    /// <summary>What stands in tables beside the data, looked at as lines of the text are.</summary>
    public static IEnumerable<(Paragraph Line, Place Place)> Notes(Report report) =>
        report.Notes.Select(note => (new Paragraph(0, note.Place.Part, note.Text, 0), note.Place));

    /// <summary>"某某中心（盖章）", "填报单位（公章）：…".</summary>
    public static bool IsSeal(Paragraph paragraph) =>
        paragraph.Text.Length <= LongestLine && paragraph.Text.Contains('章', StringComparison.Ordinal) && Seal().IsMatch(paragraph.Key);

    /// <summary>The unit's name on a line of its own, or before the date.</summary>
    public static bool HoldsUnit(Paragraph paragraph, Report report) =>
        report.Unit is { IsBlank: false } unit
        && paragraph.Number != unit.Place.Paragraph
        && Likeness.Letters(unit.Text) is var name
        && (string.Equals(paragraph.Letters, name, StringComparison.Ordinal)
            || (IsDated(paragraph) && paragraph.Letters.StartsWith(name, StringComparison.Ordinal)));

    /// <summary>The day on a line of its own, with or without a label.</summary>
    public static CalendarDate? DateOf(Paragraph paragraph)
    {
        if (paragraph.Text.Length > LongestLine || !EndsLikeDate(paragraph.Key) || Dated().Match(paragraph.Key) is not { Success: true } match)
        {
            return null;
        }

        return QuantityReader.Read(match.Groups["date"].Value).Date;
    }

    /// <summary>A day at the end of a short line, in digits or in Chinese (二〇二四年三月四日).</summary>
    public static bool IsDated(Paragraph paragraph) =>
        paragraph.Text.Length <= LongestLine && EndsLikeDate(paragraph.Key) && (DateOf(paragraph) is not null || EndsInDate().IsMatch(paragraph.Key));

    private static bool EndsLikeDate(string key) => key.Length > 0 && (key[^1] is '日' or '月' || char.IsAsciiDigit(key[^1]));

    [GeneratedRegex("\\((盖章|公章|签章|章|单位盖章)\\)|盖章|公章|签章", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Seal();

    [GeneratedRegex("^[^，。；,;]{0,24}?((19|20)\\d{2}年\\d{1,2}月(\\d{1,2}日)?|[二〇○Ｏ零一三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月([一二三四五六七八九十]{1,3}日)?)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EndsInDate();

    [GeneratedRegex("^(填报日期|填表日期|报告日期|自评日期|日期|时间)?:?(?<date>(19|20)\\d{2}(年\\d{1,2}月(\\d{1,2}日)?|[-/.]\\d{1,2}[-/.]\\d{1,2}))$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dated();
}
