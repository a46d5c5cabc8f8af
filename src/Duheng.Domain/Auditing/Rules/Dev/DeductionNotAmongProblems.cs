using Duheng.Domain.Auditing.Rules.Ind;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Dev;

[AuditRule("DEV-09", Severity.Warning, Basis = "扣分应在存在问题一章说明（本产品审核原则）",
    Title = "扣分未进问题章节", TitleEn = "A deduction that the chapter of problems leaves out")]
public sealed class DeductionNotAmongProblems : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Narrative.In(SectionKind.Problems).Any()
        ? null
        : Abstention.Lacking("没有存在问题一章", "there is no chapter of problems");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var chapter = audit.Narrative.Paragraphs.Where(paragraph => paragraph.Section == SectionKind.Problems).ToList();
        var problems = string.Join(' ', chapter.Select(paragraph => paragraph.Text));
        foreach (var line in audit.Report.Indicators)
        {
            if (line.Lost() is not { } lost || lost < audit.Limits.NotableLoss || line.Score is not { } score || IsTold(audit, line, problems))
            {
                continue;
            }

            var gap = Figures.Plain(lost);
            yield return new Remark(
                score.Place,
                $"“{line.Name.Text}”扣了{gap}分，存在问题一章没有提到。",
                $"\"{line.Name.Text}\" lost {gap} points; the chapter of problems does not mention it.")
            {
                Indicator = line.Name.Text,
                Stated = score.Text,
                Difference = lost,
                AlsoAt = [.. line.ScoreAgain(), chapter.First(paragraph => paragraph.HeadingLevel == 0).SentenceAt(0)],
                FollowsFrom = [Facets.Score(line)],
            };
        }
    }

    private static bool IsTold(AuditCase audit, IndicatorLine line, string problems)
    {
        var name = UnitInName.Strip(line.Name.Text);
        return SharedNouns.Pairs(audit, name).Count == 0
            || audit.Lexicon.Holds("general-admissions", problems)
            || SharedNouns.Share(audit, name, problems)
            || (line.HasReason(audit) && SharedNouns.Share(audit, line.Reason?.Text ?? string.Empty, problems));
    }
}
