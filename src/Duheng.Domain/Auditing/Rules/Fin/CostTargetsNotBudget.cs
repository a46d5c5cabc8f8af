using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

[AuditRule("FIN-14", Severity.Error, Basis = "表内勾稽：成本指标目标值合计不超过预算",
    Title = "成本目标合计≠预算", TitleEn = "Cost targets do not fit the budget")]
public sealed class CostTargetsNotBudget : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => CostLine.Abstains(audit)
        ?? (Budgets(audit).Count == 0 ? Abstention.Lacking("缺少预算数或金额单位", "no budget, or no unit of money") : null)
        ?? (CostLine.Of(audit).All(cost => cost.Target is null) ? Abstention.Lacking("成本指标的目标值不是金额或没有单位", "no cost target is an amount with a unit") : null);

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var all = CostLine.Of(audit);
        var costs = all.Where(cost => cost.Target is not null).ToList();
        var budgets = Budgets(audit);
        if (costs.Count == 0 || budgets.Count == 0 || audit.Funds.Unit is not { } unit)
        {
            yield break;
        }

        var sum = Money.Sum(costs.Select(cost => cost.Target!.Value)); // filtered above
        var (least, most) = (budgets.Min(one => one.Amount), budgets.Max(one => one.Amount));
        var above = sum.Yuan > most.Yuan * (1m + audit.Limits.CostTargetSlack);
        var below = costs.Count == all.Count && sum.Yuan < least.Yuan * (1m - audit.Limits.CostTargetSlack);
        if (!above && !below)
        {
            yield break;
        }

        var difference = above ? sum - most : least - sum;
        var working = string.Join(" + ", costs.Select(cost => cost.Target!.Value.In(unit))); // filtered above
        var stated = costs.Count == 1 ? sum.In(unit) : $"{working} = {sum.In(unit)}";
        var against = string.Join("、", budgets.DistinctBy(one => one.Amount).Select(one => $"{one.Row.Zh()} {one.Amount.In(unit)}"));
        var againstEn = string.Join(", ", budgets.DistinctBy(one => one.Amount).Select(one => $"{one.Row.En()} {one.Amount.In(unit)}"));
        yield return new Remark(
            costs[0].Line.Target!.Place, // it has an amount
            $"成本指标目标值合计 {stated} {unit.Symbol()}，{(above ? "超过" : "低于")}{against} {unit.Symbol()}，{(above ? "至少超出" : "至少差")} {difference.In(unit)} {unit.Symbol()}。",
            $"The cost targets make {stated} {unit.Symbol()}, {(above ? "above" : "below")} the {againstEn} {unit.Symbol()} by {difference.In(unit)} {unit.Symbol()} at least.")
        {
            Indicator = costs.Count == 1 ? costs[0].Line.Name.Text : null,
            Stated = sum.In(unit),
            Expected = (above ? most : least).In(unit),
            Difference = difference.Yuan / unit.InYuan(),
            Lowered = above ? null : Severity.Info,
            Key = "costs/budget",
            AlsoAt =
            [
                .. costs.Skip(1).Select(cost => cost.Line.Target!.Place), // filtered above
                .. costs.Select(cost => cost.Line.Twin?.Target?.Place).OfType<Place>(),
                .. budgets.Select(one => audit.Funds.At(one.Row, FundColumn.Total)?.Place).OfType<Place>(),
            ],
            Explains = above ? [.. costs.Select(cost => Facets.Target(cost.Line))] : [],
        };
    }

    private static List<(FundRow Row, Money Amount)> Budgets(AuditCase audit) =>
        [.. from row in new[] { FundRow.Initial, FundRow.Annual }
            let amount = audit.Funds.Amount(row)
            where amount is not null
            select (row, amount.Value)];
}
