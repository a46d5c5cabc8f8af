using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-20", Severity.Info, Basis = "表内勾稽：同一栏的小数位数",
    Title = "小数口径不一", TitleEn = "Rates are printed with different decimals")]
public sealed class RateDecimalsMixed : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => Rates(audit).Skip(1).Any()
        ? null
        : Abstention.NotApplicable("完成率不足两个，没有口径可比", "there are not two completion rates to compare");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var rates = Rates(audit).ToList();
        var groups = rates.GroupBy(rate => rate.Decimals).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).ToList();
        if (groups.Count == 1)
        {
            yield break;
        }

        var odd = rates.Where(rate => rate.Decimals != groups[0].Key).ToList();
        var shown = string.Join("、", groups.Select(group => group.First().Text));
        var hasExecution = audit.Report.Execution?.Actual is { } actual && rates.Exists(rate => rate.Place == actual.Place);
        var (what, whatEn) = hasExecution ? ("完成率和执行率", "Completion and execution rates") : ("完成率", "Completion rates");
        yield return new Remark(
            odd[0].Place,
            $"{what}的小数位数不一：{shown}；应统一保留相同的小数位数。",
            $"{whatEn} are printed with different decimals: {shown}.")
        {
            Stated = odd[0].Text,
            AlsoAt = [.. odd.Skip(1).Select(rate => rate.Place)],
            Key = "decimals",
        };
    }

    /// <summary>The column of rates, and the execution rate beside it, which is one as well.</summary>
    private static IEnumerable<(int Decimals, string Text, Place Place)> Rates(AuditCase audit)
    {
        if (audit.Report.AllLines.All(line => line.Completion?.Value is null))
        {
            yield break;
        }

        if (audit.Report.Execution?.Actual is { Value: { IsNumber: true, Unit.Family: UnitFamily.Percent, Upper: null } rate } actual)
        {
            yield return (Rounding.DecimalsOf(rate.Number), actual.Text, actual.Place);
        }

        foreach (var line in audit.Report.AllLines)
        {
            if (line.Completion is { Value: { } value } completion)
            {
                yield return (Rounding.DecimalsOf(value), completion.Text, completion.Place);
            }
        }
    }
}
