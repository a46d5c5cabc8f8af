using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Evd;

[AuditRule("EVD-11", Severity.Warning, Basis = "表内勾稽：执行数 ÷ 数量应与所写的单位成本相当",
    Title = "单位成本异常", TitleEn = "Money and quantity do not fit the unit cost")]
public sealed class UnitCostAnomaly : IAuditRule
{
    public Abstention? Abstains(AuditCase audit)
    {
        if (Standards(audit) is not [var standard])
        {
            return Abstention.NotApplicable("没有写唯一的单位成本", "no single unit cost is told");
        }

        return audit.Funds.Amount(FundRow.Executed) is null || Counted(audit, standard) is null
            ? Abstention.Lacking("没有执行数，或分不清这笔钱办了几件", "the spending is not told, or not how many things it went to")
            : null;
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (Standards(audit) is not [var standard] || audit.Funds.Amount(FundRow.Executed) is not { } spent || Counted(audit, standard) is not { } counted)
        {
            yield break;
        }

        var (stated, made) = (standard.Target!.Value, Rounding.HalfUp(spent.Yuan / counted.Actual!.Value.InBase, 2)); // both were found by their values
        if (made <= stated.InBase * audit.Limits.UnitCostTimes && made * audit.Limits.UnitCostTimes >= stated.InBase)
        {
            yield break;
        }

        var per = Per(stated.Unit!); // found by it
        yield return new Remark(
            counted.Actual.Place,
            $"执行{Figures.Plain(Figures.Trim(spent.Yuan))}元、完成{counted.Actual.Text}，合每{per}{Figures.Plain(made)}元，与“{standard.Name.Text}”{standard.Target.Text}相差{Figures.Plain(audit.Limits.UnitCostTimes)}倍以上；请核对数量、金额和单位。",
            $"{Figures.Plain(Figures.Trim(spent.Yuan))} 元 spent on {counted.Actual.Text} makes {Figures.Plain(made)} 元 each, more than {Figures.Plain(audit.Limits.UnitCostTimes)} times off \"{standard.Name.Text}\", {standard.Target.Text}: check number, money and unit.")
        {
            Indicator = counted.Name.Text,
            Stated = counted.Actual.Text,
            Expected = standard.Target.Text,
            AlsoAt = [standard.Target.Place],
        };
    }

    private static List<IndicatorLine> Standards(AuditCase audit) =>
        [.. audit.Report.Indicators.Where(line => line.Target?.Value is { IsNumber: true, Number: > 0m, Upper: null, Unit: { Family: UnitFamily.Money } unit } && Per(unit) is not null)];

    /// <summary>All of the money went to one kind of thing only where one quantity is told, and it is counted as the unit cost is.</summary>
    private static IndicatorLine? Counted(AuditCase audit, IndicatorLine standard) =>
        audit.Report.Indicators.Where(line => line.Kind == IndicatorKind.Quantity).ToList() is [{ Actual.Value: { IsNumber: true, Number: > 0m, Upper: null, Unit: { Family: UnitFamily.Count } unit } } only]
        && (unit.Symbol == Per(standard.Target!.Value.Unit!) || unit.Symbol == "万" + Per(standard.Target.Value.Unit!)) // a standard has both
            ? only
            : null;

    /// <summary>人 in 元/人; null for 元 and for 元/人·年.</summary>
    private static string? Per(Unit unit) => unit.Symbol.Split('/') is [_, { Length: > 0 } per] && UnitTable.Find(per)?.Family == UnitFamily.Count ? per : null;
}
