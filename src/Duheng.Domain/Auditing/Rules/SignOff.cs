using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules;

/// <summary>The end matter of a report (落款): the unit with its seal, and the date.</summary>
internal static partial class SignOff
{
    private const int LongestLine = 40;

    /// <summary>"某某中心（盖章）", "填报单位（公章）：…".</summary>
    public static bool IsSeal(Paragraph paragraph) =>
        paragraph.Text.Length <= LongestLine && Seal().IsMatch(PrintedText.Key(paragraph.Text));

    /// <summary>The unit's name on a line of its own, below the first chapter.</summary>
    public static bool IsUnit(Paragraph paragraph, Report report) =>
        report.Unit is { IsBlank: false } unit
        && paragraph.Number != unit.Place.Paragraph
        && string.Equals(Likeness.Letters(paragraph.Text), Likeness.Letters(unit.Text), StringComparison.Ordinal);

    /// <summary>The day on a line of its own, with or without a label.</summary>
    public static CalendarDate? DateOf(Paragraph paragraph)
    {
        if (paragraph.Text.Length > LongestLine || Dated().Match(PrintedText.Key(paragraph.Text)) is not { Success: true } match)
        {
            return null;
        }

        return QuantityReader.Read(match.Groups["date"].Value).Date;
    }

    [GeneratedRegex("\\((盖章|公章|签章|章|单位盖章)\\)|盖章|公章|签章", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Seal();

    [GeneratedRegex("^(填报日期|填表日期|报告日期|自评日期|日期|时间)?:?(?<date>(19|20)\\d{2}(年\\d{1,2}月(\\d{1,2}日)?|[-/.]\\d{1,2}[-/.]\\d{1,2}))$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dated();
}
