using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

[AuditRule("IND-19", Severity.Warning, Basis = "表内勾稽：业绩值与目标值逐项比较",
    Title = "实际恰等目标", TitleEn = "Nearly every actual hits its target exactly")]
public sealed class TargetsHitExactly : IAuditRule
{
    private const decimal Whole = 100m;

    public Abstention? Abstains(AuditCase audit)
    {
        var count = audit.Report.Indicators.Count(line => Counts(audit, line));
        return count < audit.Limits.FewestExactHits
            ? Abstention.NotApplicable("可比较的定量指标太少", "too few numeric indicators can be compared")
            : null;
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var numeric = audit.Report.Indicators.Where(line => Counts(audit, line)).ToList();
        var exact = numeric.Where(line => audit.Attained(line) is { } one && one.Target == one.Actual).ToList();
        if (exact is not [{ Actual: { } first }, ..] || exact.Count < audit.Limits.ExactHits * numeric.Count)
        {
            yield break;
        }

        var (hits, all) = (Figures.Plain(exact.Count), Figures.Plain(numeric.Count));
        yield return new Remark(
            first.Place,
            $"{all}项定量指标（成本、100%、0和年份除外）中有{hits}项业绩值恰好等于目标值：{LineList.Zh(exact, line => line.Actual?.Text)}，应核对原始数据。",
            $"{hits} of {all} numeric indicators (costs, 100%, 0 and years left out) hit their target exactly: {LineList.En(exact, line => line.Actual?.Text)}.")
        {
            Stated = $"{hits}/{all}",
            Key = LineList.Key(exact),
            AlsoAt = LineList.Others(exact, line => line.Actual?.Place),
        };
    }

    /// <summary>Where an exact hit is natural it says nothing: all of it, none of it, a year.</summary>
    private static bool Counts(AuditCase audit, IndicatorLine line) =>
        line.Kind != IndicatorKind.Cost
        && audit.Attained(line) is { IsSameText: false, IsDeadline: false, Upper: null } one
        && one.Target != 0m && !(one.Target == Whole && one.Unit?.Family == UnitFamily.Percent);
}
