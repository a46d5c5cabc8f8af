using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-02", Severity.Error, Basis = "所用评分方案的一级指标权重",
    Title = "一级权重偏离方案", TitleEn = "Level-1 weights are off the scheme")]
public sealed class GroupWeightsOffScheme : IWholeTableRule
{
    public Abstention? Abstains(AuditCase audit)
    {
        if (audit.Scheme.Groups.Count == 0 || audit.Report.IsNarrative)
        {
            return Abstention.NotApplicable("所用方案没有规定一级指标的权重", "the scheme sets no level-1 weights");
        }

        return audit.Report.Indicators.Any(line => line.Weight?.Value is not null)
            ? null
            : Abstention.NotApplicable("表里没有权重", "the form has no weights");
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var off = audit.Scheme.Groups
            .Select(group => (Rule: group, Lines: LinesOf(audit, group)))
            .Select(one => (one.Rule, one.Lines, Sum: one.Lines.Sum(line => line.Weight?.Value ?? 0m)))
            .Where(one => Math.Abs(one.Sum - one.Rule.Weight) > audit.Limits.ScoreTolerance)
            .ToList();
        foreach (var (isFixed, groups) in off.GroupBy(one => one.Rule.IsFixed).Select(some => (some.Key, some.ToList())))
        {
            var zh = string.Join("，", groups.Select(one => $"{one.Rule.Zh} {Figures.Plain(one.Sum)}（方案 {Figures.Plain(one.Rule.Weight)}）"));
            var en = string.Join(", ", groups.Select(one => $"{one.Rule.En} {Figures.Plain(one.Sum)} (scheme {Figures.Plain(one.Rule.Weight)})"));
            yield return new Remark(
                PlaceOf(audit, groups[0].Lines),
                isFixed ? $"一级指标权重与方案不符：{zh}。" : $"一级指标权重与方案的通常分配不同：{zh}；如有调整依据请注明。",
                isFixed ? $"Level-1 weights are not those of the scheme: {en}." : $"Level-1 weights are not the scheme's usual ones: {en}; say on what ground they were changed.")
            {
                Stated = string.Join("/", groups.Select(one => Figures.Plain(one.Sum))),
                Expected = string.Join("/", groups.Select(one => Figures.Plain(one.Rule.Weight))),
                Difference = groups.Max(one => Math.Abs(one.Sum - one.Rule.Weight)),
                AlsoAt = [.. groups.Skip(1).Select(one => PlaceOf(audit, one.Lines))],
                Lowered = isFixed ? null : Severity.Info,
                Key = isFixed ? "fixed" : "usual",
                FollowsFrom = off.Sum(one => one.Sum - one.Rule.Weight) == audit.Report.AllLines.Sum(line => line.Weight?.Value ?? 0m) - audit.Scheme.FullMarks ? [Facets.Weights] : [],
            };
        }
    }

    private static List<IndicatorLine> LinesOf(AuditCase audit, SchemeGroup group) =>
        [.. audit.Report.Indicators.Where(line => ReferenceEquals(audit.Scheme.GroupOf(line), group))];

    private static Place PlaceOf(AuditCase audit, List<IndicatorLine> lines) =>
        lines.Concat(audit.Report.Indicators).Select(line => line.Weight?.Place).FirstOrDefault(place => place is not null) ?? Place.Document;
}
