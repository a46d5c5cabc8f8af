using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Adj;

[AuditRule("ADJ-06", Severity.Warning, Basis = "财预〔2019〕136号：对预算执行进度实施监控；应达进度按平台的监控参数",
    Title = "执行进度滞后", TitleEn = "Spending behind its pace")]
public sealed class SlowExecution : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) =>
        PlatformOnly.Abstains(audit, evidence => evidence.Progress.Any(month => month.Money is not null), "没有监控过执行进度", "spending was not monitored");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var late = (audit.Evidence?.Progress ?? []).Where(month => month.Money < month.Due).ToList();
        if (late.Count == 0)
        {
            yield break;
        }

        var months = string.Join("、", late.Select(month => $"{Figures.Plain(month.LastMonth)} 月末 {Figures.Rounded(month.Money ?? 0m, 2)}%（应达 {Figures.Plain(month.Due)}%）"));
        var monthsEn = string.Join(", ", late.Select(month => $"{Figures.Rounded(month.Money ?? 0m, 2)}% by month {Figures.Plain(month.LastMonth)} ({Figures.Plain(month.Due)}% due)"));
        yield return new Remark(
            audit.Funds.At(FundRow.Executed, FundColumn.Total)?.Place ?? Place.Document, $"预算执行慢于进度：{months}。", $"Spending was behind its pace: {monthsEn}.")
        {
            Stated = $"{Figures.Rounded(late[^1].Money ?? 0m, 2)}%",
            Expected = $"{Figures.Plain(late[^1].Due)}%",
            Key = "pace",
        };
    }
}
