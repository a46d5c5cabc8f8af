using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-30", Severity.Info, Basis = "表内勾稽：得分率与预算执行率",
    Title = "得分率高于执行率", TitleEn = "The score rate is well above the execution rate")]
public sealed class ScoreRateAboveExecution : IAuditRule
{
    public Abstention? Abstains(AuditCase audit)
    {
        if (audit.Report.Total?.Value is null)
        {
            return Abstention.Lacking("没有总分", "no total is told");
        }

        return ExecutionRate(audit) is null ? Abstention.Lacking("没有预算执行率，也没有可以相除的预算和执行数", "no execution rate, nor figures that make one") : null;
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (audit.Report.Total is not { Value: { } total } figure || ExecutionRate(audit) is not { } execution)
        {
            yield break;
        }

        var rate = total / audit.Scheme.FullMarks * 100m;
        if (rate - execution <= audit.Limits.ScoreOverExecution)
        {
            yield break;
        }

        var (scored, spent, gap) = (Figures.Rounded(rate, 2), Figures.Rounded(execution, 2), Figures.Rounded(rate - execution, 2));
        yield return new Remark(
            figure.Place,
            $"得分率 {scored}%，预算执行率 {spent}%，高出 {gap} 个百分点；请核对任务是否真的在少花钱的情况下完成。",
            $"The score rate is {scored}%, the execution rate {spent}%: {gap} points apart. Check whether the work was really done for less.")
        {
            Stated = $"{scored}%",
            Difference = Rounding.HalfUp(rate - execution, 2),
            Key = "score-over-execution",
        };
    }

    private static decimal? ExecutionRate(AuditCase audit)
    {
        var budget = audit.Scheme.Execution.Denominator == FundingBase.Initial ? audit.Funds.Value(FundRow.Initial) : audit.Funds.Budget();
        return audit.Funds.Value(FundRow.Executed) is { } spent && budget is > 0m
            ? spent / budget.Value * 100m
            : audit.Funds.Value(FundRow.ExecutionRate)
                ?? (audit.Report.Execution?.Actual?.Value is { IsNumber: true, Upper: null } rate ? rate.Number : null);
    }
}
