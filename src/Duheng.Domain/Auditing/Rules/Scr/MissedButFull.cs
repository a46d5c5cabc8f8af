namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-09", Severity.Error, Basis = "所用评分方案的计分公式：未达到目标值按比例计分",
    Title = "未达标满分", TitleEn = "A missed target with full points")]
public sealed class MissedButFull : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => Lines.WithoutScores(audit);

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var line in audit.Report.AllLines)
        {
            if (!Lines.IsFull(audit, line) || Lines.Claimed(line) is not var (_, full)
                || FormulaScores.Exact(audit, line) is not { } exact || full - exact <= audit.Limits.ScoreTolerance
                || FormulaScores.IsFullByRounding(line, exact, full)
                || Lines.IsFullForNothing(audit, line) || Lines.IsDirectionDoubtful(audit, line)
                || line.Score is not { } score || audit.Rescored(line) is not { Score: { } due } rescored)
            {
                continue;
            }

            yield return new Remark(
                score.Place,
                $"“{line.Name.Text}”没有达到目标，却记满分 {score.Text}，应为 {due}：{rescored.Formula.Zh}。",
                $"\"{line.Name.Text}\" missed its target but is given the full {score.Text}; {due} is due: {rescored.Formula.En}.")
            {
                Indicator = line.Name.Text,
                Stated = score.Text,
                Expected = $"{due}",
                Difference = full - due.Value,
                PointsAtRisk = full - due.Value,
                AlsoAt = Lines.Also(score, line.Twin?.Score),
                Explains = [Facets.Score(line)],
                FollowsFrom = Lines.Doubts(audit, line),
            };
        }
    }
}
