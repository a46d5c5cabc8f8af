using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

[AuditRule("FIN-07", Severity.Error, Basis = "表内勾稽：全年执行 ≤ 实际到位（含上年结转）",
    Title = "执行超可用", TitleEn = "More spent than was available")]
public sealed class SpentMoreThanReceived : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) =>
        audit.Funds.Value(FundRow.Executed) is null || (audit.Funds.Value(FundRow.Received) ?? audit.Funds.Budget()) is null
            ? Abstention.Lacking("缺少执行数或到位数", "no spending or nothing to hold it against")
            : null;

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (Exceeds(audit, FundColumn.Total) is { } whole)
        {
            return [whole];
        }

        return Enum.GetValues<FundColumn>().Where(column => column != FundColumn.Total).Select(column => Exceeds(audit, column)).OfType<Remark>();
    }

    private static Remark? Exceeds(AuditCase audit, FundColumn column)
    {
        if (audit.Funds.At(FundRow.Executed, column) is not { Value: { } spent } figure || Available(audit, column) is not var (row, available)
            || spent <= available + FundParts.Tolerance(audit))
        {
            return null;
        }

        var (a, apart, unit) = (Figures.Plain(available), Figures.Plain(spent - available), FundParts.Symbol(audit));
        return new Remark(
            figure.Place,
            $"全年执行（{column.Zh()}）{figure.Text} 大于{row.Zh()} {a}，多出 {apart} {unit}。",
            $"Spending ({column.En()}) of {figure.Text} is above the {row.En()} {a} by {apart} {unit}.")
        {
            Stated = figure.Text,
            Expected = $"≤{a}",
            Difference = spent - available,
            Key = $"{FundRow.Executed}/{column}",
            AlsoAt = audit.Funds.At(row, column) is { } other ? [other.Place] : [],
            FollowsFrom = [Facets.Fund(FundRow.Executed, column), Facets.Fund(row, column)],
        };
    }

    /// <summary>What arrived, with what was carried over where the arrival does not hold it; the budget where no arrival is told.</summary>
    private static (FundRow Row, decimal Value)? Available(AuditCase audit, FundColumn column)
    {
        var carried = column == FundColumn.Total && audit.Funds.Value(FundRow.Received, FundColumn.CarriedOver) is null or 0m
            ? audit.Funds.Budget(FundColumn.CarriedOver) ?? 0m
            : 0m;

        return audit.Funds.Value(FundRow.Received, column) is { } received ? (FundRow.Received, received + carried)
            : column == FundColumn.Total && audit.Funds.Budget() is { } budget ? (FundRow.Annual, budget + carried)
            : null;
    }
}
