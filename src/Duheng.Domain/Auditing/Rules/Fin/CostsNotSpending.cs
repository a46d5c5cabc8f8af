using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

[AuditRule("FIN-13", Severity.Warning, Basis = "表内勾稽：成本指标业绩值合计 = 全年执行",
    Title = "成本构成≠执行", TitleEn = "Costs do not make up the spending")]
public sealed class CostsNotSpending : IWholeTableRule
{
    public Abstention? Abstains(AuditCase audit)
    {
        if (CostLine.Abstains(audit) is { } none)
        {
            return none;
        }

        if (audit.Funds.Amount(FundRow.Executed) is not { } spent)
        {
            return Abstention.Lacking("缺少全年执行数或金额单位", "no spending, or no unit of money");
        }

        var costs = CostLine.Of(audit);
        return costs.Any(cost => cost.Actual is null) && Sum(costs) <= spent
            ? Abstention.Lacking("有的成本指标业绩值不是金额或没有单位", "some cost line has no amount or no unit")
            : null;
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var costs = CostLine.Of(audit).Where(cost => cost.Actual is not null).ToList();
        if (costs.Count == 0 || audit.Funds.Amount(FundRow.Executed) is not { } spent || audit.Funds.Unit is not { } unit)
        {
            yield break;
        }

        var sum = Sum(costs);
        var difference = (sum - spent).Abs();
        if (difference <= Money.FromWan(audit.Limits.MoneyToleranceWan))
        {
            yield break;
        }

        var working = string.Join(" + ", costs.Select(cost => cost.Actual!.Value.In(unit))); // filtered above
        var (total, executed, apart) = (sum.In(unit), spent.In(unit), difference.In(unit));
        var stated = costs.Count == 1 ? total : $"{working} = {total}";
        yield return new Remark(
            costs[0].Line.Actual!.Place, // it has an amount
            $"成本指标业绩值合计 {stated} {unit.Symbol()}，全年执行 {executed} {unit.Symbol()}，{(sum > spent ? "多" : "少")} {apart} {unit.Symbol()}。",
            $"The cost lines make {stated} {unit.Symbol()}, the spending is {executed} {unit.Symbol()}: {apart} {unit.Symbol()} {(sum > spent ? "more" : "less")}.")
        {
            Indicator = costs.Count == 1 ? costs[0].Line.Name.Text : null,
            Stated = total,
            Expected = executed,
            Difference = difference.Yuan / unit.InYuan(),
            Lowered = sum < spent && !ClaimTheWhole(audit) ? Severity.Info : null,
            Key = "costs/executed",
            AlsoAt =
            [
                .. costs.Skip(1).Select(cost => cost.Line.Actual!.Place), // filtered above
                .. costs.Select(cost => cost.Line.Twin?.Actual?.Place).OfType<Place>(),
                audit.Funds.At(FundRow.Executed, FundColumn.Total)!.Place, // its amount was just read
            ],
            FollowsFrom = [Facets.Costs, Facets.Fund(FundRow.Executed, FundColumn.Total)],
        };
    }

    /// <summary>Targets below the budget speak of a part of the project: then lower costs than the spending are no contradiction.</summary>
    private static bool ClaimTheWhole(AuditCase audit)
    {
        var budgets = new[] { audit.Funds.Amount(FundRow.Initial), audit.Funds.Amount(FundRow.Annual) }.OfType<Money>().Select(budget => budget.Yuan).ToList();
        var targets = CostLine.Of(audit).Sum(cost => cost.Target?.Yuan ?? 0m);
        return budgets.Count > 0 && targets >= budgets.Min() * (1m - audit.Limits.CostTargetSlack);
    }

    private static Money Sum(IEnumerable<CostLine> costs) => Money.Sum(costs.Select(cost => cost.Actual).OfType<Money>());
}
