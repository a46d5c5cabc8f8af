namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-17", Severity.Error, Basis = "表内勾稽：业绩值为 0 与满分并存",
    Title = "任务未做仍满分", TitleEn = "Nothing was done, yet full points")]
public sealed class NothingDoneButFull : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => Lines.WithoutScores(audit);

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var line in audit.Report.AllLines)
        {
            if (!Lines.IsFullForNothing(audit, line) || line is not { Score: { } score, Actual: { } actual })
            {
                continue;
            }

            yield return new Remark(
                score.Place,
                $"“{line.Name.Text}”计划“{line.Target?.Text}”，业绩为“{actual.Text}”，任务没有实施，却记满分 {score.Text}。",
                $"\"{line.Name.Text}\" planned \"{line.Target?.Text}\" and did \"{actual.Text}\", yet claims the full {score.Text}.")
            {
                Indicator = line.Name.Text,
                Stated = score.Text,
                Expected = "未实施，不得记满分",
                PointsAtRisk = score.Value,
                AlsoAt = Lines.Also(score, line.Twin?.Score),
                Explains = [Facets.Score(line), Facets.Actual(line)],
            };
        }
    }
}
