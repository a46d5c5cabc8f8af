using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

[AuditRule("FIN-11", Severity.Error, Basis = "所用评分方案：执行率低于规定比例的应说明原因",
    Title = "低执行未说明", TitleEn = "Low execution unexplained")]
public sealed class LowExecutionUnexplained : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => Rate(audit) is null
        ? Abstention.Lacking("没有执行率，也没有可以计算执行率的预算和执行数", "no execution rate and nothing to compute one from")
        : null;

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (Rate(audit) is not { } rate || rate >= audit.Limits.LowExecution || IsExplained(audit))
        {
            yield break;
        }

        var line = audit.Report.Execution;
        var place = line?.Reason?.Place ?? line?.Actual?.Place ?? audit.Funds.At(FundRow.ExecutionRate, FundColumn.Total)?.Place ?? audit.Funds.At(FundRow.Executed, FundColumn.Total)?.Place;
        var (told, limit) = (Figures.Rounded(rate, 2), Figures.Plain(audit.Limits.LowExecution));
        yield return new Remark(
            place ?? Place.Document,
            $"预算执行率 {told}%，低于 {limit}%，没有说明原因。",
            $"The execution rate is {told}%, below {limit}%; no reason is told.")
        {
            Indicator = line?.Name.Text,
            Stated = line?.Reason?.Text,
            PointsAtRisk = line is { Weight.Value: { } weight, Score.Value: { } score } && weight > score ? weight - score : null,
            Key = "execution/low",
            FollowsFrom = line is null ? [] : [Facets.Actual(line), Facets.Reason(line)],
        };
    }

    private static decimal? Rate(AuditCase audit) =>
        FundRates.Denominator(audit, FundRow.ExecutionRate) is { } budget && budget > 0m && audit.Funds.Value(FundRow.Executed) is { } spent
            ? spent / budget * 100m
            : audit.Funds.Value(FundRow.ExecutionRate)
                ?? (audit.Report.Execution?.Actual?.Value is { IsNumber: true, Unit.Family: UnitFamily.Percent } rate ? rate.Number : null);

    /// <summary>In the reason cell, or in a sentence about spending that gives a cause.</summary>
    private static bool IsExplained(AuditCase audit) =>
        audit.Lexicon.IsReason(audit.Report.Execution?.Reason?.Text)
        || Statement.Prose(audit).Any(said => audit.Lexicon.Holds("underspending", said.Text) && Causes.In(said.Text));
}
