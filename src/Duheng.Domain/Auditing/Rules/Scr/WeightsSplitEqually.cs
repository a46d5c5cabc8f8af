using Duheng.Domain.Quantities;

namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-18", Severity.Info, Basis = "表内勾稽：各指标权重的最大值与最小值",
    Title = "权重平均分摊", TitleEn = "Weights are split equally")]
public sealed class WeightsSplitEqually : IAuditRule
{
    public Abstention? Abstains(AuditCase audit)
    {
        var count = audit.Report.Indicators.Count(line => line.Weight?.Value is not null);
        return count >= audit.Limits.EqualWeightsLeast
            ? null
            : Abstention.NotApplicable($"有权重的指标只有 {Figures.Plain(count)} 项，谈不上平均分摊", "too few indicators have weights");
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var weights = audit.Report.Indicators.Select(line => line.Weight).Where(weight => weight?.Value is not null).ToList();
        var (least, most) = (weights.Min(weight => weight!.Value!.Value), weights.Max(weight => weight!.Value!.Value)); // filtered above
        if (most - least > audit.Limits.EqualWeights)
        {
            yield break;
        }

        var range = most == least ? Figures.Plain(most) : $"{Figures.Plain(least)}～{Figures.Plain(most)}";
        yield return new Remark(
            weights[0]!.Place, // not empty, or it abstains
            $"{Figures.Plain(weights.Count)} 项指标的权重都是 {range}，是平均分摊，没有按重要程度分配。",
            $"All {Figures.Plain(weights.Count)} indicators weigh {range}: the points were split equally, not by importance.")
        {
            Stated = range,
            Difference = most - least,
            Key = "equal",
        };
    }
}
