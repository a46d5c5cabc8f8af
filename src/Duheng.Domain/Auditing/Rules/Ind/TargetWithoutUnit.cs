using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

[AuditRule("IND-05", Severity.Warning, Basis = "指标设计：目标值应写明数值和单位（本产品审核原则）",
    Title = "目标无单位或空白", TitleEn = "Targets without a unit, or blank")]
public sealed class TargetWithoutUnit : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Report.Indicators.All(line => line.Target is null)
        ? Abstention.NotApplicable("没有目标值一栏", "there is no column of targets")
        : null;

    public IEnumerable<Remark> Check(AuditCase audit) => [.. Blank(audit), .. Bare(audit)];

    private static IEnumerable<Remark> Blank(AuditCase audit) =>
        from line in audit.Report.Indicators
        where line.Target is not null && PrintedText.IsNothing(line.Target.Text)
        let target = line.Target
        let printed = target.Text
        select new Remark(
            target.Place,
            $"“{line.Name.Text}”的目标值{(printed.Length == 0 ? "空白" : $"只写“{printed}”")}，完成情况无从比较。",
            $"\"{line.Name.Text}\" has no target, so nothing can be compared.")
        {
            Indicator = line.Name.Text,
            Stated = printed,
            PointsAtRisk = line.Score?.Value is > 0m ? line.Score.Value : null,
            AlsoAt = LineList.Again(line, one => one.Target?.Place),
            Explains = [Facets.Target(line)],
        };

    /// <summary>Bare figures; those whose unit the name tells are only named beside others that have none at all.</summary>
    private static IEnumerable<Remark> Bare(AuditCase audit)
    {
        var bare = audit.Report.Indicators.Where(line => line.Target?.Value is { IsNumber: true, Unit: null }).ToList();
        if (bare.TrueForAll(line => IsToldByName(line) || line.IsYearAsDeadline()) || bare is not [{ Target: { } first }, ..])
        {
            yield break;
        }

        var count = Figures.Plain(bare.Count);
        yield return new Remark(
            first.Place,
            $"{count}项目标值只有数字，没有单位：{LineList.Zh(bare, line => line.Target?.Text)}。",
            $"{count} targets are bare figures without a unit: {LineList.En(bare, line => line.Target?.Text)}.")
        {
            Indicator = bare.Count == 1 ? bare[0].Name.Text : null,
            Stated = first.Text,
            Key = LineList.Key(bare),
            AlsoAt = LineList.Others(bare, line => line.Target?.Place),
        };
    }

    /// <summary>The name has the unit in brackets, and the actual does not belie it.</summary>
    private static bool IsToldByName(IndicatorLine line) =>
        UnitInName.Read(line.Name.Text) is { } named
        && (line.Actual?.Value.Unit is not { } unit || (named.IsComparableWith(unit) && named.Factor == unit.Factor));
}
