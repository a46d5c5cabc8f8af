using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

[AuditRule("IND-02", Severity.Warning, Basis = "指标设计：三级指标应能反映项目的主要内容（本产品审核原则）",
    Title = "三级指标数量异常", TitleEn = "Too few or too many indicators")]
public sealed class IndicatorCountOdd : IWholeTableRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Report switch
    {
        { IsNarrative: true } => Abstention.NotApplicable("文字扣分式报告没有三级指标表", "a narrative has no table of indicators"),
        { Indicators.Count: 0 } => Abstention.Lacking("没有读到指标", "no indicators were found"),
        _ => null,
    };

    public IEnumerable<Remark> Check(AuditCase audit) => [.. Total(audit), .. OneThing(audit)];

    private static IEnumerable<Remark> Total(AuditCase audit)
    {
        var lines = audit.Report.Indicators;
        var (fewest, most) = (audit.Limits.FewestIndicators, audit.Limits.MostIndicators);
        if (lines.Count >= fewest && lines.Count <= most)
        {
            yield break;
        }

        var count = Figures.Plain(lines.Count);
        var (bound, boundEn) = lines.Count < fewest
            ? ($"少于{Figures.Plain(fewest)}个，难以反映项目内容", $"fewer than {Figures.Plain(fewest)}")
            : ($"多于{Figures.Plain(most)}个，重点不突出", $"more than {Figures.Plain(most)}");
        yield return new Remark(
            lines[0].Name.Place,
            $"三级指标共{count}个，{bound}。",
            $"There are {count} indicators, {boundEn}.")
        {
            Stated = count,
            Key = "total",
        };
    }

    /// <summary>The money buys several things, and the only quantity counts one.</summary>
    private static IEnumerable<Remark> OneThing(AuditCase audit)
    {
        var quantities = audit.Report.Indicators.Where(line => line.Kind == IndicatorKind.Quantity).ToList();
        var costs = audit.Report.Indicators.Count(line => line.Kind == IndicatorKind.Cost);
        if (quantities is not [{ Target: { Value: { IsNumber: true, Number: <= 1m } } target } only] || costs < 2
            || target.Value.Unit?.Family is UnitFamily.Percent or UnitFamily.Money)
        {
            yield break;
        }

        yield return new Remark(
            target.Place,
            $"数量指标只有“{only.Name.Text}”一项，目标为{target.Text}；成本指标却有{Figures.Plain(costs)}项，多数支出没有对应的数量。",
            $"The only quantity, \"{only.Name.Text}\", aims at {target.Text}, while {Figures.Plain(costs)} costs are listed: most of the money buys nothing that is counted.")
        {
            Indicator = only.Name.Text,
            Stated = target.Text,
            Key = "one",
            AlsoAt = LineList.Again(only, line => line.Target?.Place),
        };
    }
}
