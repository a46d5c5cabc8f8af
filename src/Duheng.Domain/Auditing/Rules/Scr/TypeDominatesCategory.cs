using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-19", Severity.Warning, Basis = "表内勾稽：某类指标权重 ÷ 所属一级指标权重",
    Title = "单类权重畸高", TitleEn = "One type outweighs its category")]
public sealed class TypeDominatesCategory : IWholeTableRule
{
    private static readonly Working<List<IGrouping<IndicatorGroup, IndicatorLine>>> Mixed = new(audit => [.. Categories(audit)]);

    public Abstention? Abstains(AuditCase audit) => !audit.Report.IsNarrative && Mixed.Of(audit).Count > 0
        ? null
        : Abstention.NotApplicable("没有哪个一级指标含三类以上有权重的指标", "no category holds three types with weights");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var category in Mixed.Of(audit))
        {
            var whole = category.Sum(line => line.Weight?.Value ?? 0m);
            foreach (var type in category.GroupBy(line => line.Kind))
            {
                var part = type.Sum(line => line.Weight?.Value ?? 0m);
                if (part <= whole * audit.Limits.DominantType)
                {
                    continue;
                }

                var places = type.Select(line => line.Weight).OfType<Figure>().Select(weight => weight.Place).ToList();
                var share = Figures.Rounded(part / whole * 100m, 1);
                yield return new Remark(
                    places[0],
                    $"{type.Key.Zh()}权重 {Figures.Plain(part)}，占{category.Key.Zh()}指标 {Figures.Plain(whole)} 的 {share}%，一类指标左右了得分。",
                    $"Indicators of {type.Key.En()} weigh {Figures.Plain(part)} of {Figures.Plain(whole)} in {category.Key.En()}: {share}%.")
                {
                    Stated = $"{share}%",
                    Expected = $"≤{Figures.Percent(audit.Limits.DominantType)}",
                    Difference = part - (whole * audit.Limits.DominantType),
                    AlsoAt = [.. places.Skip(1)],
                    Key = $"{category.Key}/{type.Key}",
                };
            }
        }
    }

    private static IEnumerable<IGrouping<IndicatorGroup, IndicatorLine>> Categories(AuditCase audit) =>
        from line in audit.Report.Indicators
        where line.Weight?.Value is > 0m
        group line by line.Group into category
        where category.Select(line => line.Kind).Distinct().Count() >= audit.Limits.DominantTypeLeast
        select category;
}
