using System.Globalization;
using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>A paragraph that sums up the self-evaluations of a unit's projects (单位自评综述): how many, how much, how well.</summary>
internal static partial class UnitSummary
{
    /// <summary>Whether the text counts projects, speaks of their evaluation and tells their money.</summary>
    public static bool IsTold(Narrative narrative, Funds told) =>
        told.Lines.Count > 0
        && narrative.Paragraphs.Any(paragraph => paragraph.Text.Contains("绩效", StringComparison.Ordinal))
        && narrative.Paragraphs.Any(paragraph => Projects().IsMatch(PrintedText.Fold(paragraph.Text)));

    /// <summary>平均得分93.5分: what the unit says of all its projects.</summary>
    public static Figure? Average(Narrative narrative)
    {
        foreach (var paragraph in narrative.Paragraphs)
        {
            if (Mean().Match(PrintedText.Fold(paragraph.Text)) is { Success: true } mean)
            {
                var printed = mean.Groups["score"].Value;
                return new Figure(decimal.Parse(printed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), printed, paragraph.SentenceAt(mean.Index));
            }
        }

        return null;
    }

    [GeneratedRegex("(?<!\\d)\\d{1,4}\\s*个[^,。;]{0,12}项目|项目[^,。;\\d]{0,8}\\d{1,4}\\s*个", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Projects();

    [GeneratedRegex("(平均得分|平均分|平均自评得分|自评平均得分|自评平均分)(为|是|:|达到|达)*\\s*(?<score>\\d{1,3}(\\.\\d{1,4})?)\\s*分", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mean();
}
