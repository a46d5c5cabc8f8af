using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

[AuditRule("FIN-09", Severity.Warning, Basis = "表内勾稽：全年预算与全年执行分毫不差而与年初预算不同",
    Title = "倒调预算", TitleEn = "Budget adjusted to what was spent")]
public sealed class BudgetCutToSpending : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => BudgetChange.Abstains(audit)
        ?? (audit.Funds.Value(FundRow.Executed) is null ? Abstention.Lacking("缺少全年执行数", "no spending is told") : null);

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (BudgetChange.Of(audit) is not { } change || audit.Funds.Value(FundRow.Executed) != change.Annual.Value)
        {
            yield break;
        }

        var (initial, annual, unit) = (change.Initial.Text, change.Annual.Text, FundParts.Symbol(audit));
        var rate = change.Initial.Value is { } budget && budget != 0m ? Figures.Percent((change.Annual.Value ?? 0m) / budget) : "—";
        yield return new Remark(
            change.Annual.Place,
            $"全年预算由年初 {initial} 调整为 {annual} {unit}，恰好等于全年执行数，执行率因此成为 100%；按年初预算计算为 {rate}。",
            $"The budget was changed from {initial} to {annual} {unit}, exactly what was spent, so that the rate became 100%; against the initial budget it is {rate}.")
        {
            Stated = annual,
            Difference = change.Amount,
            Key = $"{FundRow.Annual}/{FundRow.Executed}",
            AlsoAt = [change.Initial.Place, audit.Funds.At(FundRow.Executed, FundColumn.Total)!.Place], // its value was just compared
        };
    }
}
