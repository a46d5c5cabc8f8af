using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

[AuditRule("FIN-08", Severity.Warning, Basis = "表内勾稽：实际到位不超过全年预算；到位过低的应说明原因",
    Title = "到位异常", TitleEn = "Arrival above the budget, or far below it")]
public sealed class ArrivalAnomaly : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Funds.Value(FundRow.Received) is null || audit.Funds.Budget() is null or 0m
        ? Abstention.Lacking("缺少到位数或预算数", "no arrival or no budget is told")
        : null;

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (audit.Funds.At(FundRow.Received, FundColumn.Total) is not { Value: { } received } figure || audit.Funds.Budget() is not { } budget || budget == 0m)
        {
            yield break;
        }

        // What was carried over may have been counted as arrived without being in the budget of the year.
        var carried = audit.Funds.Budget(FundColumn.CarriedOver) ?? 0m;
        var (b, unit) = (Figures.Plain(budget), FundParts.Symbol(audit));
        if (received > budget + carried + FundParts.Tolerance(audit))
        {
            var apart = Figures.Plain(received - budget);
            yield return Anomaly(audit, figure, received - budget, new Wording(
                $"实际到位 {figure.Text} 大于全年预算 {b}，多 {apart} {unit}，到位的资金没有列入预算。",
                $"{figure.Text} arrived on a budget of {b}: {apart} {unit} is in no budget."));
        }
        else if (received < budget * audit.Limits.LowArrival / 100m && !IsExplained(audit))
        {
            var rate = Figures.Percent(received / budget);
            yield return Anomaly(audit, figure, budget - received, new Wording(
                $"实际到位 {figure.Text} 只占全年预算 {b} {unit}的 {rate}，没有说明原因。",
                $"Only {figure.Text} of a budget of {b} {unit} arrived ({rate}); no reason is told."));
        }
    }

    private static Remark Anomaly(AuditCase audit, Figure figure, decimal difference, Wording wording) => new(figure.Place, wording.Zh, wording.En)
    {
        Stated = figure.Text,
        Expected = Figures.Plain(audit.Funds.Budget() ?? 0m),
        Difference = Math.Abs(difference),
        Key = $"{FundRow.Received}/{FundRow.Annual}",
        AlsoAt = (audit.Funds.At(FundRow.Annual, FundColumn.Total) ?? audit.Funds.At(FundRow.Initial, FundColumn.Total)) is { } other ? [other.Place] : [],
        FollowsFrom = [Facets.Fund(FundRow.Received, FundColumn.Total), Facets.Fund(FundRow.Annual, FundColumn.Total)],
    };

    private static bool IsExplained(AuditCase audit) => Statement.All(audit).Any(said => audit.Lexicon.Holds("arrival", said.Text) && Causes.In(said.Text));
}
