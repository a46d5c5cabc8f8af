using Duheng.Domain.Proving;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Adj;

[AuditRule("ADJ-07", Severity.Warning, Basis = "财预〔2019〕136号：绩效目标实现程度和预算执行进度双监控；相差不超过 progressGap 个百分点",
    Title = "目标与资金进度差", TitleEn = "Targets and money do not keep pace")]
public sealed class TargetsAndMoneyApart : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) =>
        PlatformOnly.Abstains(audit, evidence => evidence.Progress.Any(month => Apart(month) is not null), "没有同时监控目标和资金的进度", "targets and money were not monitored together");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var apart = (audit.Evidence?.Progress ?? []).Where(month => Apart(month) > audit.Limits.ProgressGap).ToList();
        if (apart.Count == 0)
        {
            yield break;
        }

        var months = string.Join("；", apart.Select(month => $"{Figures.Plain(month.LastMonth)} 月末目标完成 {Percent(month.Targets)}、资金执行 {Percent(month.Money)}，相差 {Figures.Rounded(Apart(month) ?? 0m, 2)} 个百分点"));
        var monthsEn = string.Join("; ", apart.Select(month => $"by month {Figures.Plain(month.LastMonth)} {Percent(month.Targets)} of the targets and {Percent(month.Money)} of the money, {Figures.Rounded(Apart(month) ?? 0m, 2)} points apart"));
        yield return new Remark(audit.Funds.At(FundRow.Executed, FundColumn.Total)?.Place ?? Place.Document, $"目标与资金不同步：{months}。", $"Targets and money do not keep pace: {monthsEn}.")
        {
            Stated = Percent(apart[^1].Targets),
            Expected = Percent(apart[^1].Money),
            Difference = Apart(apart[^1]),
            Key = "progress",
        };
    }

    private static decimal? Apart(MonitoredProgress month) => month is { Money: { } money, Targets: { } targets } ? Math.Abs(targets - money) : null;

    private static string Percent(decimal? percent) => Figures.Rounded(percent ?? 0m, 2) + "%";
}
