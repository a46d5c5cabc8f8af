using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

[AuditRule("FIN-03", Severity.Error, Basis = "表内勾稽：资金结余 = 实际到位 − 全年执行",
    Title = "结余复算不符", TitleEn = "Balance does not follow from its figures")]
public sealed class BalanceNotReproducible : IAuditRule
{
    public Abstention? Abstains(AuditCase audit)
    {
        if (audit.Funds.Line(FundRow.Balance) is null)
        {
            return Abstention.NotApplicable("资金表没有“资金结余”行", "the money table has no balance row");
        }

        return audit.Funds.Line(FundRow.Received) is null || audit.Funds.Line(FundRow.Executed) is null
            ? Abstention.Lacking("缺少到位或执行行，无法复算", "no received or no executed row to recompute from")
            : null;
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var column in Enum.GetValues<FundColumn>())
        {
            var (received, executed) = (audit.Funds.Value(FundRow.Received, column), audit.Funds.Value(FundRow.Executed, column));

            // One of the two blank: nobody can tell whether it is 0 or was left out.
            if (audit.Funds.At(FundRow.Balance, column) is not { Value: { } printed } figure || received is null != executed is null)
            {
                continue;
            }

            var exact = (received ?? 0m) - (executed ?? 0m);
            var difference = Math.Abs(printed - exact);
            if (difference <= FundParts.Tolerance(audit))
            {
                continue;
            }

            var (r, e, expected) = (Figures.Plain(received ?? 0m), Figures.Plain(executed ?? 0m), Figures.Plain(exact));
            yield return new Remark(
                figure.Place,
                $"资金结余（{column.Zh()}）填 {figure.Text}，按 {r} − {e} 应为 {expected}。",
                $"The balance ({column.En()}) says {figure.Text}; {r} − {e} makes {expected}.")
            {
                Stated = figure.Text,
                Expected = expected,
                Difference = difference,
                Key = $"{FundRow.Balance}/{column}",
                Explains = [Facets.Fund(FundRow.Balance, column)],
                FollowsFrom = [Facets.Fund(FundRow.Received, column), Facets.Fund(FundRow.Executed, column)],
            };
        }
    }
}
