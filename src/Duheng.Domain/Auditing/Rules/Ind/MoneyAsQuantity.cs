using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

[AuditRule("IND-12", Severity.Error, Basis = "指标设计：数量指标应计事而不计钱（本产品审核原则）",
    Title = "资金类数量指标", TitleEn = "Money as a quantity")]
public sealed class MoneyAsQuantity : IAuditRule
{
    public IEnumerable<Remark> Check(AuditCase audit) =>
        from line in audit.Report.Indicators
        where line.Kind == IndicatorKind.Quantity
        let unit = line.Target?.Value.Unit ?? line.Actual?.Value.Unit ?? UnitInName.Read(line.Name.Text)
        where unit is { Family: UnitFamily.Money }
        let stated = line.Target is { IsBlank: false } target ? target.Text : line.Actual?.Text
        select new Remark(
            line.Name.Place,
            $"数量指标“{line.Name.Text}”以{unit.Symbol}计（{stated}），是资金而不是产出的数量。",
            $"The quantity \"{line.Name.Text}\" is counted in {unit.Symbol} ({stated}): that is money, not output.")
        {
            Indicator = line.Name.Text,
            Stated = stated,
            PointsAtRisk = line.Score?.Value is > 0m ? line.Score.Value : null,
            AlsoAt = LineList.Again(line, one => one.Name.Place),
        };
}
