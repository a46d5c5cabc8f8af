using Duheng.Domain.Quantities;

namespace Duheng.Domain.Auditing.Rules.Dev;

[AuditRule("DEV-01", Severity.Blocker, Basis = "表内勾稽：得分低于分值的行应填写偏差原因",
    Title = "扣分未说明", TitleEn = "A deduction without an explanation")]
public sealed class DeductionUnexplained : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => ReasonCells.Abstains(audit);

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var line in audit.Report.AllLines)
        {
            if (line.Reason is not { IsBlank: true } cell || line.Lost() is not { } lost)
            {
                continue;
            }

            var (score, weight, gap) = (line.Score!.Text, line.Weight!.Text, Figures.Plain(lost)); // both stand, or nothing was lost
            yield return new Remark(
                cell.Place,
                $"“{line.Name.Text}”满分{weight}，得{score}，扣{gap}分，偏差原因栏空白。",
                $"\"{line.Name.Text}\" loses {gap} of {weight} points and the cell for the reason is blank.")
            {
                Indicator = line.Name.Text,
                Stated = score,
                Expected = "扣分原因和改进措施",
                Difference = lost,
                PointsAtRisk = lost,
                AlsoAt = [line.Score.Place, .. line.ScoreAgain()],
                FollowsFrom = [Facets.Score(line)],
            };
        }
    }
}
