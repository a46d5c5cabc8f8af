using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

[AuditRule("IND-23", Severity.Info, Basis = "指标设计：能按数量计的成本应有单位成本（本产品审核原则）",
    Title = "目标与总额脱节", TitleEn = "Totals only, no unit cost")]
public sealed class UnitCostMissing : IWholeTableRule
{
    private const decimal Several = 1m;

    public Abstention? Abstains(AuditCase audit) => audit.Report.IsNarrative || audit.Report.Indicators.All(line => line.Kind != IndicatorKind.Cost)
        ? Abstention.NotApplicable("没有成本指标", "there is no cost indicator")
        : null;

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var costs = audit.Report.Indicators.Where(line => line.Kind == IndicatorKind.Cost).ToList();
        var countable = costs.Where(line => IsTotal(line) && IsCountable(audit, line)).ToList();
        if (countable.Count == 0 || costs.Exists(line => IsUnitCost(audit, line)))
        {
            yield break;
        }

        yield return new Remark(
            countable[0].Target?.Place ?? countable[0].Name.Place,
            $"成本指标只有总额，没有单位成本；{LineList.Zh(countable, line => line.Target?.Text)}可以按数量计算单价。",
            $"The costs are totals only; {LineList.En(countable, line => line.Target?.Text)} could be told by the unit.")
        {
            Indicator = countable.Count == 1 ? countable[0].Name.Text : null,
            Stated = countable[0].Target?.Text,
            Key = LineList.Key(countable),
            AlsoAt = LineList.Others(countable, line => line.Target?.Place),
        };
    }

    private static bool IsUnitCost(AuditCase audit, IndicatorLine line) =>
        audit.Lexicon.Holds("unit-cost-words", line.Name.Text)
        || new[] { line.Target, line.Actual }.Any(value => value?.Value.Unit?.Symbol.Contains('/', StringComparison.Ordinal) == true);

    private static bool IsTotal(IndicatorLine line) =>
        Attainable(line) && (line.Target?.Value.Unit ?? UnitInName.Read(line.Name.Text) ?? line.Actual?.Value.Unit)?.Family == UnitFamily.Money;

    private static bool Attainable(IndicatorLine line) => line.Target?.Value.IsNumber == true;

    /// <summary>Its name tells a thing that has a price, or shares its noun with a quantity of several.</summary>
    private static bool IsCountable(AuditCase audit, IndicatorLine line) =>
        audit.Lexicon.Holds("countable-things", line.Name.Text)
        || audit.Report.Indicators.Any(other => other.Kind == IndicatorKind.Quantity
            && other.Actual?.Value is { IsNumber: true, Number: > Several }
            && SharedNouns.Share(audit, line.Name.Text, other.Name.Text));
}
