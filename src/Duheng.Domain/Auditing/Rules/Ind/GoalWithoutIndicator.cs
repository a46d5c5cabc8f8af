using System.Text.RegularExpressions;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

[AuditRule("IND-14", Severity.Warning, Basis = "指标设计：年度目标的每项内容应有指标衡量（本产品审核原则）",
    Title = "目标未被指标覆盖", TitleEn = "A goal that no indicator measures")]
public sealed partial class GoalWithoutIndicator : IWholeTableRule
{
    private const int ShortestClause = 8;

    public Abstention? Abstains(AuditCase audit) => audit.Report.Indicators.Count == 0
        ? Abstention.Lacking("没有读到指标", "no indicators were found")
        : Goals(audit).Count == 0 && ProjectParts.Of(audit).Count == 0 ? Abstention.Lacking("没有年度目标", "no annual goal is told") : null;

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        // A cost tells what a thing took, not whether it was reached.
        var measures = Names(audit, withCosts: false);
        foreach (var (paragraph, start, text) in Goals(audit).SelectMany(paragraph => ClausesOf(paragraph, audit.Lexicon)))
        {
            if (text.Length >= ShortestClause && !IsMeasured(audit, text, measures))
            {
                yield return new Remark(
                    paragraph.SentenceAt(start),
                    $"目标“{Short(text)}”没有对应的指标，完成与否无从判断。",
                    $"No indicator measures the goal \"{Short(text)}\".")
                {
                    Stated = Short(text),
                };
            }
        }

        foreach (var part in ProjectParts.Of(audit).Where(part => !IsMeasured(audit, part, Names(audit, withCosts: true))))
        {
            yield return new Remark(
                audit.Report.Project?.Place ?? Place.Document,
                $"项目名称中的“{part}”没有任何指标衡量。",
                $"\"{part}\" in the project's name is measured by no indicator.")
            {
                Stated = part,
                Key = $"part:{part}",
                Explains = [ProjectParts.Facet(part)],
            };
        }
    }

    internal static string Names(AuditCase audit, bool withCosts) => string.Join(' ', [
        .. audit.Report.Indicators.Where(line => withCosts || line.Kind != IndicatorKind.Cost).Select(line => line.Name.Text),
        .. GoalClauses.Of(audit).Select(clause => clause.Text),
    ]);

    internal static bool IsMeasured(AuditCase audit, string goal, string measures) =>
        SharedNouns.Share(audit, goal, measures) || SharedNouns.ShareTopic(audit, goal, measures)
        || SharedNouns.Pairs(audit, goal).Count == 0;

    private static List<Paragraph> Goals(AuditCase audit)
    {
        var annual = Of(SectionKind.AnnualGoal);
        return annual.Count > 0 ? annual : Of(SectionKind.PeriodGoal);

        // Short items (1.…) look like headings of the third level.
        List<Paragraph> Of(SectionKind section) => [.. audit.Narrative.Paragraphs.Where(paragraph =>
            paragraph.Section == section && paragraph.HeadingLevel is 0 or 3
            && paragraph.Section == section && !paragraph.Text.TrimEnd('：', ':').EndsWith("目标", StringComparison.Ordinal))];
    }

    /// <summary>Numbered items as they stand; else the parts of sentences that begin with a verb of doing.</summary>
    private static IEnumerable<(Paragraph Paragraph, int Start, string Text)> ClausesOf(Paragraph paragraph, Lexicon lexicon)
    {
        var text = paragraph.Folded;
        var marks = Mark().Matches(text).Select(match => match.Index + match.Length).ToList();
        if (marks.Count >= 2)
        {
            return marks.Select((start, index) =>
            {
                var end = index + 1 < marks.Count ? text.LastIndexOf('(', marks[index + 1] - 1) : text.Length;
                return (paragraph, start, paragraph.Text[start..Math.Max(start, end)].Trim());
            });
        }

        return from part in Part().Matches(text)
               where lexicon["goal-verbs"].Any(verb => Opens(part.Value, verb)) && !lexicon.Holds("slogans", part.Value)
               select (paragraph, part.Index, paragraph.Text.Substring(part.Index, part.Length));
    }

    /// <summary>完成线路租赁, but not 完成率.</summary>
    private static bool Opens(string clause, string verb) =>
        clause.StartsWith(verb, StringComparison.Ordinal) && clause.Length > verb.Length && clause[verb.Length] is not ('率' or '度' or '数' or '量' or '时');

    private static string Short(string text)
    {
        var end = text.IndexOfAny(['。', '；', ';']);
        return end > 0 ? text[..end] : text;
    }

    [GeneratedRegex("\\(\\d{1,2}\\)\\s*[、.,]?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();

    [GeneratedRegex("[^,，。;；!\\s]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();
}
