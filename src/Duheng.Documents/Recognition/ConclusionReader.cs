using System.Globalization;
using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Finds the sentence that tells total and grade: 总得分84.31分，属于“良好”.</summary>
internal sealed partial class ConclusionReader
{
    private const decimal Hundred = 100m;

    private readonly Regex grade;

    public ConclusionReader(FormWords words)
    {
        var names = string.Join('|', words.Grades.OrderByDescending(word => word.Length).Select(Regex.Escape));
        grade = new Regex($"((?<=\\d\\s*)分[,、(]*|属于|评价结果为|结果为|等级为|等级是|等级评定为|评定为|等次为|等级|结论为|评为)[:\"“”'‘「【\\s]*(?<grade>{names})(?=[\"“”'’」】\\s,。;!)、]|等级|等次|级|档|$)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
    }

    public Conclusion Read(Narrative narrative)
    {
        var totals = new List<Figure>();
        Figure? graded = null, alone = null;
        StatedText? word = null, project = null;
        foreach (var paragraph in narrative.Paragraphs.Where(MaySay))
        {
            var text = PrintedText.Fold(paragraph.Text);
            var told = grade.Match(text);
            foreach (var match in Told(text))
            {
                var place = paragraph.SentenceAt(match.Index);
                var printed = match.Groups["score"].Value;
                var figure = new Figure(decimal.Parse(printed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), printed, place);
                var withGrade = told.Success && told.Index > match.Index && told.Index - match.Index < 60;
                if (withGrade || match.Groups["sum"].Success)
                {
                    totals.Add(figure);
                    graded ??= withGrade ? figure : null;
                }
                else if (match.Groups["self"].Success && figure.Value <= Hundred && !OfPart().IsMatch(place.Text[..Math.Max(place.Text.IndexOf(match.Groups["self"].Value, StringComparison.Ordinal), 0)]))
                {
                    alone ??= figure;
                }
            }

            if (told.Success && (word is null || graded?.Place.Paragraph == paragraph.Number))
            {
                word ??= new StatedText(told.Groups["grade"].Value, paragraph.SentenceAt(told.Index));
            }

            if (project is null && Named().Match(text) is { Success: true } named)
            {
                project = new StatedText(paragraph.Text.Substring(named.Groups["name"].Index, named.Groups["name"].Length).Trim(), paragraph.SentenceAt(named.Index));
            }
        }

        // "自评得分为88.5分。" without a grade is the total where nothing else is.
        if (totals.Count == 0 && alone is not null)
        {
            totals.Add(alone);
        }

        return new Conclusion(graded ?? totals.FirstOrDefault(), totals, word, project);
    }

    /// <summary>Whether a paragraph tells the points of a whole report.</summary>
    public static bool IsConclusion(string text) =>
        text.Contains('分', StringComparison.Ordinal) && (text.Contains("结果为", StringComparison.Ordinal) || text.Contains("等级", StringComparison.Ordinal) || text.Contains("属于", StringComparison.Ordinal))
        && Total().IsMatch(PrintedText.Fold(text));

    /// <summary>"总分100分，自评得分99分" tells the maximum first: that is no total.</summary>
    private static IEnumerable<Match> Told(string text)
    {
        var all = Total().Matches(text);
        return all.Count > 1 && all[0].Groups["sum"].Value == "总分" && all[0].Groups["score"].Value == "100" ? all.Skip(1) : all;
    }

    /// <summary>Most paragraphs say nothing of the result and need no closer look.</summary>
    private static bool MaySay(Paragraph paragraph) =>
        paragraph.Text.Contains("得分", StringComparison.Ordinal) || paragraph.Text.Contains("评分", StringComparison.Ordinal) || paragraph.Text.Contains("总分", StringComparison.Ordinal)
        || paragraph.Text.Contains("等级", StringComparison.Ordinal) || paragraph.Text.Contains("属于", StringComparison.Ordinal) || paragraph.Text.Contains("等次", StringComparison.Ordinal)
        || paragraph.Text.Contains("评定", StringComparison.Ordinal) || paragraph.Text.Contains("评为", StringComparison.Ordinal) || paragraph.Text.Contains("结论", StringComparison.Ordinal);

    [GeneratedRegex("(?<sum>总得分|总分|综合得分|综合评分|最终得分|最后得分|自评总得分|合计得分|自评分数|自评总分)?(?(sum)|(?<self>自评|评价)?(得分|评分))(为|是|:|共计)*\\s*(?<score>\\d{1,3}(\\.\\d{1,4})?)\\s*分", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Total();

    [GeneratedRegex("(?<=^|[:,。;，])\\s*(?<name>[^:,。;，]{2,60}?)(项目)?(支出)?绩效自?评价?(的)?(综合)?(结果|结论|得分)(为|:)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    /// <summary>What makes a score one of a part: its own maximum, the word 指标, a number of the item.</summary>
    [GeneratedRegex("满分|分值|权重|指标|情况|\\d\\s*分|[、.）)]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfPart();
}
