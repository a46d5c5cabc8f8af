using System.Text.RegularExpressions;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Con;

[AuditRule("CON-06", Severity.Warning, Basis = "前后一致：引用的绩效目标应是本报告写明的目标",
    Title = "总目标前后不一", TitleEn = "The goal is quoted otherwise than stated")]
public sealed partial class GoalQuotedOtherwise : IAuditRule
{
    private const int FewestClauses = 2;
    private const int ShortestClause = 6;

    public Abstention? Abstains(AuditCase audit) => Goals(audit).Length > 0
        ? null
        : Abstention.Lacking("没有找到绩效目标的文字", "no goal was found in the text");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var goals = Goals(audit);
        foreach (var paragraph in audit.Narrative.Paragraphs.Where(paragraph => paragraph.IsProse && !IsGoal(paragraph) && paragraph.Section != SectionKind.Measures))
        {
            foreach (Match quote in Quote().Matches(paragraph.Text))
            {
                var clauses = quote.Groups["what"].Value.Split('，', '、', '；').Select(clause => clause.Trim()).Where(clause => clause.Length >= ShortestClause).ToList();
                var strange = clauses.Where(clause => Likeness.Share(clause, goals) < audit.Limits.QuotedGoal).ToList();
                if (clauses.Count < FewestClauses || strange.Count * 2 <= clauses.Count)
                {
                    continue;
                }

                var words = string.Join("，", strange);
                yield return new Remark(
                    paragraph.SentenceAt(quote.Index),
                    $"文中称绩效目标包括“{words}”，而前面写明的绩效目标里没有这些内容。",
                    $"The text says that the goals include \"{words}\", which the stated goals do not.")
                {
                    Stated = words,
                    AlsoAt = [.. audit.Narrative.Paragraphs.Where(IsGoal).Select(goal => goal.Place)],
                };
            }
        }
    }

    private static bool IsGoal(Paragraph paragraph) =>
        paragraph.IsProse && paragraph.Section is SectionKind.PeriodGoal or SectionKind.AnnualGoal;

    private static string Goals(AuditCase audit) => string.Join('\n', audit.Narrative.Paragraphs.Where(IsGoal).Select(paragraph => paragraph.Text));

    [GeneratedRegex("(绩效|年度|实施期|预期)(总体|总)?目标(是|包括|包含|内容为)(?<what>[^。；：]{12,120}?)(?=，但|。|；|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quote();
}
