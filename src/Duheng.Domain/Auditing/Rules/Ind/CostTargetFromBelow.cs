using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

[AuditRule("IND-21", Severity.Error, Basis = "指标设计：成本目标是上限（本产品审核原则）",
    Title = "成本方向错", TitleEn = "A cost with a lower bound")]
public sealed class CostTargetFromBelow : IAuditRule
{
    public IEnumerable<Remark> Check(AuditCase audit) =>
        from line in audit.Report.Indicators
        where line.Kind == IndicatorKind.Cost && !audit.Lexicon.Holds("savings", line.Name.Text)
            // 成本控制率 ≥ 95% and the like count how well a cost was kept, not the cost.
            && line.Target?.Value is { IsNumber: true, Comparison: Comparison.AtLeast or Comparison.Above, Unit: not { Family: UnitFamily.Percent } }
        let target = line.Target
        select new Remark(
            target.Place,
            $"成本指标“{line.Name.Text}”的目标写成“{target.Text}”，花得越多越算完成；成本应为上限（≤）。",
            $"The cost \"{line.Name.Text}\" has the target \"{target.Text}\": spending more would meet it. A cost needs an upper bound (≤).")
        {
            Indicator = line.Name.Text,
            Stated = target.Text,
            Expected = $"≤{Figures.Plain(target.Value.Number)}{target.Value.Unit?.Symbol}",
            PointsAtRisk = line.Score?.Value is > 0m ? line.Score.Value : null,
            AlsoAt = LineList.Again(line, one => one.Target?.Place),
        };
}
