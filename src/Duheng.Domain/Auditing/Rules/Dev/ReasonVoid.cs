using Duheng.Domain.Quantities;

namespace Duheng.Domain.Auditing.Rules.Dev;

[AuditRule("DEV-02", Severity.Blocker, Basis = "表内勾稽：得分低于分值的行应填写偏差原因",
    Title = "原因无效", TitleEn = "A reason that says nothing")]
public sealed class ReasonVoid : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => ReasonCells.Abstains(audit);

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var line in audit.Report.AllLines)
        {
            if (line.Reason is not { IsBlank: false } cell || line.Lost() is not { } lost || line.HasReason(audit))
            {
                continue;
            }

            var (score, weight) = (line.Score!.Text, line.Weight!.Text); // both stand, or nothing was lost
            yield return new Remark(
                cell.Place,
                $"“{line.Name.Text}”满分{weight}，得{score}，扣{Figures.Plain(lost)}分，偏差原因只写“{cell.Text}”。",
                $"\"{line.Name.Text}\" loses {Figures.Plain(lost)} of {weight} points and the reason only says \"{cell.Text}\".")
            {
                Indicator = line.Name.Text,
                Stated = cell.Text,
                Expected = "扣分原因和改进措施",
                Difference = lost,
                PointsAtRisk = lost,
                AlsoAt = [line.Score.Place, .. line.ScoreAgain()],
                FollowsFrom = [Facets.Score(line)],
            };
        }
    }
}
