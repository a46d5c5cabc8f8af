using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

[AuditRule("FIN-06", Severity.Warning, Basis = "表内勾稽：没有预算的列没有比率，应填“—”",
    Title = "空分母填0", TitleEn = "Rate of nothing printed as 0")]
public sealed class EmptyDenominatorAsZero : IAuditRule
{
    private static readonly (FundRow Rate, FundRow Part)[] rates =
        [(FundRow.ReceivedRate, FundRow.Received), (FundRow.ExecutionRate, FundRow.Executed)];

    public Abstention? Abstains(AuditCase audit)
    {
        if (rates.All(one => audit.Funds.Line(one.Rate) is null))
        {
            return Abstention.NotApplicable("资金表没有到位率、执行率行", "the money table has no rate row");
        }

        return (audit.Funds.Line(FundRow.Annual) ?? audit.Funds.Line(FundRow.Initial)) is null
            ? Abstention.Lacking("缺少预算行，不知道哪些列没有预算", "no budget row that tells which columns are empty")
            : null;
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var (rate, part) in rates)
        {
            var cells = Enum.GetValues<FundColumn>().Where(column => IsRateOfNothing(audit, rate, part, column)).ToList();
            if (cells.Count == 0)
            {
                continue;
            }

            var places = cells.Select(column => audit.Funds.At(rate, column)!).ToList(); // a printed 0 stands there
            yield return new Remark(
                places[0].Place,
                $"{rate.Zh()}行的{string.Join("、", cells.Select(column => column.Zh()))}没有预算，却填 {places[0].Text}：没有分母，应填“—”。",
                $"The {rate.En()} row says {places[0].Text} without a budget ({string.Join(", ", cells.Select(column => column.En()))}): nothing to divide by, print —.")
            {
                Stated = places[0].Text,
                Expected = "—",
                Key = $"{rate}",
                AlsoAt = [.. places.Skip(1).Select(figure => figure.Place)],
                Explains = [.. cells.Select(column => Facets.Fund(rate, column))],
            };
        }
    }

    private static bool IsRateOfNothing(AuditCase audit, FundRow rate, FundRow part, FundColumn column) =>
        audit.Funds.Value(rate, column) == 0m
        && audit.Funds.Budget(column) is null or 0m
        && audit.Funds.Value(part, column) is null or 0m;
}
