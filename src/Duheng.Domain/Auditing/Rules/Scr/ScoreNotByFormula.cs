using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-07", Severity.Error, Basis = "所用评分方案的计分公式",
    Title = "得分与公式不符", TitleEn = "A score does not follow from the formula")]
public sealed class ScoreNotByFormula : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Report.AllLines.Any(line => Lines.Claimed(line) is not null && FormulaScores.Exact(audit, line) is not null)
        ? null
        : Abstention.Lacking("没有一行可以按公式计算", "no line can be computed");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var line in audit.Report.AllLines)
        {
            if (Lines.Claimed(line) is not var (given, full) || given < 0m || given > full
                || FormulaScores.Exact(audit, line) is not { } exact || IsFairOrTold(audit, line, given, full, exact)
                || line.Score is not { } score || audit.Rescored(line) is not { Score: { } due } rescored)
            {
                continue;
            }

            yield return new Remark(
                score.Place,
                $"“{line.Name.Text}”得分填 {score.Text}，按公式应为 {due}：{rescored.Formula.Zh}。",
                $"The score of \"{line.Name.Text}\" is {score.Text}; the formula makes {due}: {rescored.Formula.En}.")
            {
                Indicator = line.Name.Text,
                Stated = score.Text,
                Expected = $"{due}",
                Difference = Math.Abs(given - due.Value),
                PointsAtRisk = Math.Abs(given - due.Value),
                AlsoAt = Lines.Also(score, line.Twin?.Score),
                Explains = [Facets.Score(line)],
                FollowsFrom = Lines.Doubts(audit, line),
            };
        }
    }

    /// <summary>The score is fair, or another rule speaks of this very fault in plainer words (SCR-08, 09, 11, 17).</summary>
    private static bool IsFairOrTold(AuditCase audit, IndicatorLine line, decimal given, decimal full, decimal exact)
    {
        var isMet = exact >= full;
        return (isMet && given <= full)
            || Lines.IsFull(audit, line)
            || Lines.IsZeroWithoutReason(audit, line)
            || Lines.IsDirectionDoubtful(audit, line)
            || FormulaScores.Agrees(audit, line, exact);
    }
}
