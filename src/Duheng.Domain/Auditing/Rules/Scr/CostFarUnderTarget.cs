using Duheng.Domain.Quantities;

namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-16", Severity.Warning, Basis = "表内勾稽：成本业绩值 ÷ 目标值",
    Title = "成本远低于目标仍满分", TitleEn = "A cost far under its target with full points")]
public sealed class CostFarUnderTarget : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Report.Indicators.Any(line => Lines.IsCost(line) && Lines.IsReverse(audit, line))
        ? null
        : Abstention.NotApplicable("没有成本类指标", "there is no indicator of cost");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var line in audit.Report.Indicators)
        {
            if (!Lines.IsFull(audit, line) || !Lines.IsCost(line) || line is not { Score: { } score, Target: { } target, Actual: { } actual }
                || Completions.Of(audit, line) is not { IsReverse: true } ratio || ratio.Forward >= audit.Limits.FarUnderCost * 100m)
            {
                continue;
            }

            var share = Figures.Rounded(ratio.Forward, 2);
            yield return new Remark(
                actual.Place,
                $"“{line.Name.Text}”目标 {target.Text}，实际 {actual.Text}，只有目标的 {share}%，仍记满分 {score.Text}：是目标定得过高，还是任务没有做完，应当说明。",
                $"\"{line.Name.Text}\": target {target.Text}, actual {actual.Text}, only {share}% of it, with the full {score.Text}: say whether the target was too high or the work not finished.")
            {
                Indicator = line.Name.Text,
                Stated = actual.Text,
                Difference = Math.Abs(ratio.Target - ratio.Actual),
                AlsoAt = line.Twin?.Actual is { } twin ? [twin.Place] : [],
                FollowsFrom = [Facets.Score(line)],
            };
        }
    }
}
