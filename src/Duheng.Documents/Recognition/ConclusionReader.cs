using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Finds the sentence that tells total and grade: 总得分84.31分，属于“良好”.</summary>
internal sealed partial class ConclusionReader
{
    private const int LongestGap = 60;

    /// <summary>Most paragraphs say nothing of the result and need no closer look.</summary>
    private static readonly SearchValues<string> Hints = SearchValues.Create(["得分", "评分", "总分", "等级", "属于", "等次", "评定", "评为", "结论", "自评", "合计"], StringComparison.Ordinal);

    /// <summary>One of these stands before every grade in words.</summary>
    private static readonly SearchValues<string> GradeHints = SearchValues.Create(["属于", "结果为", "等级", "评定为", "等次为", "结论为", "评为"], StringComparison.Ordinal);

    private static readonly char[] quotes = ['“', '”', '"', '‘', '’', '「', '」', '《', '》'];

    private readonly Regex grade;
    private readonly Regex bareGrade;

    public ConclusionReader(FormWords words)
    {
        var names = string.Join('|', words.Grades.OrderByDescending(word => word.Length).Select(Regex.Escape));
        grade = new Regex($"(属于|评价结果为|结果为|等级为|等级是|等级评定为|评定为|等次为|等级|结论为|评为)[:\"“”'‘「【\\s]*(?<grade>{names})(?=[\"“”'’」】\\s,。;!)、]|等级|等次|级|档|$)(?![\"“”'’」】]?的(项目|有|\\d))", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        bareGrade = new Regex($"\\G[\\s,(]*(?<grade>{names})(?=[\\s,。;!)]|$)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
    }

    public Conclusion Read(Narrative narrative)
    {
        var totals = new List<Figure>();
        var (graded, weak) = ((Figure?)null, (Figure?)null);
        StatedText? word = null, project = null;
        foreach (var paragraph in narrative.Paragraphs.Where(paragraph => paragraph.Text.AsSpan().ContainsAny(Hints)))
        {
            var text = PrintedText.Fold(paragraph.Text);
            if (project is null && text.Contains("绩效", StringComparison.Ordinal) && Named().Match(text) is { Success: true } named)
            {
                project = new StatedText(paragraph.Text.Substring(named.Groups["name"].Index, named.Groups["name"].Length).Trim().Trim(quotes), paragraph.SentenceAt(named.Index));
            }

            var told = text.AsSpan().ContainsAny(GradeHints) ? grade.Match(text) : Match.Empty;
            foreach (var match in !text.AsSpan().ContainsAnyInRange('0', '9') || ScoreSentenceReader.TellsPart(text) ? [] : Told(text))
            {
                var figure = FigureOf(paragraph, match);
                var bare = bareGrade.Match(text, match.Index + match.Length);
                told = told.Success || !bare.Success ? told : bare;
                var withGrade = told.Success && told.Index > match.Index && told.Index - match.Index < LongestGap;
                if (withGrade || match.Groups["sum"].Success)
                {
                    totals.Add(figure);
                    graded ??= withGrade ? figure : null;
                }
                else if (IsWholeProject(text, match))
                {
                    weak ??= figure;
                }
            }

            if (told.Success && (word is null || graded?.Place.Paragraph == paragraph.Number))
            {
                word ??= new StatedText(told.Groups["grade"].Value, paragraph.SentenceAt(told.Groups["grade"].Index));
            }
        }

        var total = graded ?? totals.FirstOrDefault() ?? weak;
        return new Conclusion(total, totals.Count == 0 && total is not null ? [total] : totals, word, project);
    }

    private static Figure FigureOf(Paragraph paragraph, Match match)
    {
        var printed = match.Groups["score"].Value;
        return new Figure(decimal.Parse(printed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), printed, paragraph.SentenceAt(match.Index));
    }

    /// <summary>Whether a paragraph tells the points of a whole report.</summary>
    public static bool IsConclusion(string text) =>
        text.Contains('分', StringComparison.Ordinal) && (text.Contains("结果为", StringComparison.Ordinal) || text.Contains("等级", StringComparison.Ordinal) || text.Contains("属于", StringComparison.Ordinal))
        && Total().IsMatch(PrintedText.Fold(text));

    /// <summary>"总分100分，自评得分99分" tells the maximum first: that is no total.</summary>
    private static IEnumerable<Match> Told(string text)
    {
        var all = Total().Matches(text);
        return all.Count > 1 && all[0].Groups["maximum"].Success && all[0].Groups["score"].Value == "100" ? all.Skip(1) : all;
    }

    /// <summary>自评得分为88.5分 of the project, not of one of its indicators: nothing but the project stands before it.</summary>
    private static bool IsWholeProject(string text, Match match) => match.Groups["own"].Success && Whole().IsMatch(text[..match.Index]);

    [GeneratedRegex(
        "(?<sum>总得分|(?<maximum>总分)|综合得分|综合评分|最终得分|最后得分|自评总得分|合计得分|自评分数|自评总分|最终评分|评价总分)?"
        + "(?(sum)|((?<own>(自评|评价)(得分|评分)|自评分?|(?<!满分|分值|权重|指标)(?<maximum>合计|共计)(得分)?)|得分|评分))(为|是|:|共计|达到|达)*\\s*"
        + "(?<score>\\d{1,3}(\\.\\d{1,4})?)(\\s*分(?![值数类])|(?=\\s*([,。;)]|$))(?<=(得分|总分|评分|分数)[为是:]?\\s*[\\d.]+))",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Total();

    [GeneratedRegex("(^|[,。;]|项目|单位|部门|中心|评价|自评|绩效|结果|本次|年度|支出|经费|资金|我局|我办)[\\s:]*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();

    [GeneratedRegex("(?<=^|[:,。;，])\\s*(\\(?(\\d{1,3}|[一二三四五六七八九十]{1,3})\\)?\\s*[、.]\\s*(?!\\d))?(?<name>[^:,。;，]{2,60}?)(项目)?(支出)?绩效自?评价?(的)?(综合)?((结果|结论|得分)(为|:)|(?<=(?<!部门|单位|整体|年度?|预算|[个类])项目(支出)?绩效自评)综述:)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();
}
