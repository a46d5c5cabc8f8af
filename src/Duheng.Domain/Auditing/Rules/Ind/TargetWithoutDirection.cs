using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

[AuditRule("IND-04", Severity.Warning, Basis = "指标设计：定量目标应写明计算符号（本产品审核原则）",
    Title = "目标无方向", TitleEn = "Targets without a sign")]
public sealed class TargetWithoutDirection : IAuditRule
{
    private const decimal Whole = 100m;

    public Abstention? Abstains(AuditCase audit) => audit.Report.Indicators.All(line => line.Target is null)
        ? Abstention.NotApplicable("没有目标值一栏", "there is no column of targets")
        : null;

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var lines = audit.Report.Indicators.Where(IsUnsigned).ToList();
        if (lines.TrueForAll(line => line.IsYearAsDeadline()) || lines is not [{ Target: { } first }, ..])
        {
            yield break;
        }

        var count = Figures.Plain(lines.Count);
        yield return new Remark(
            first.Place,
            $"{count}项定量目标没有方向（≥、≤、=），看不出多好还是少好：{LineList.Zh(lines, line => line.Target?.Text)}。",
            $"{count} targets have no sign (≥, ≤, =): {LineList.En(lines, line => line.Target?.Text)}.")
        {
            Indicator = lines.Count == 1 ? lines[0].Name.Text : null,
            Stated = first.Text,
            Key = LineList.Key(lines),
            AlsoAt = LineList.Others(lines, line => line.Target?.Place),
        };
    }

    /// <summary>A target of 100% needs no sign: nothing lies above it.</summary>
    private static bool IsUnsigned(IndicatorLine line) =>
        line.Target?.Value is { IsNumber: true, Comparison: Comparison.None } target
        && !(target.Number == Whole && target.Unit?.Family == UnitFamily.Percent);
}
