using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

[AuditRule("FIN-24", Severity.Info, Basis = "文表勾稽：预算、到位与执行为同一整数，实际支出很少如此",
    Title = "四数全等整数", TitleEn = "Budget, arrival and spending are one round figure")]
public sealed class PerfectRoundMoney : IAuditRule
{
    private static readonly FundRow[] rows = [FundRow.Initial, FundRow.Annual, FundRow.Received, FundRow.Executed];

    public Abstention? Abstains(AuditCase audit) =>
        audit.Funds.Amount(FundRow.Received) is null || audit.Funds.Amount(FundRow.Executed) is null || Told(audit).Count < 3
            ? Abstention.Lacking("预算、到位、执行没有填全，或没有金额单位", "budget, arrival and spending are not all told, or no unit of money")
            : null;

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var told = Told(audit);
        if (told.Select(one => one.Amount).Distinct().Count() != 1 || told[0].Amount.Yuan == 0m || told[0].Amount.Wan % audit.Limits.RoundMoneyWan != 0m)
        {
            yield break;
        }

        var figure = audit.Funds.At(FundRow.Executed, FundColumn.Total)!; // its amount was read
        yield return new Remark(
            figure.Place,
            $"{string.Join("、", told.Select(one => one.Row.Zh()))}都是 {told[0].Amount.In(MoneyUnit.Wan)} 万元整，请核对是否按实际支付数填列。",
            $"{string.Join(", ", told.Select(one => one.Row.En()))} are all {told[0].Amount.In(MoneyUnit.Wan)} 万元: check that these are actual payments.")
        {
            Stated = figure.Text,
            Key = "funds/round",
            AlsoAt = [.. told.Where(one => one.Row != FundRow.Executed).Select(one => audit.Funds.At(one.Row, FundColumn.Total)?.Place).OfType<Place>().Distinct().Where(place => place != figure.Place)],
        };
    }

    private static List<(FundRow Row, Money Amount)> Told(AuditCase audit) =>
        [.. from row in rows
            let amount = audit.Funds.Amount(row)
            where amount is not null
            select (row, amount.Value)];
}
