using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

[AuditRule("FIN-05", Severity.Error, Basis = "表内勾稽：执行率 = 全年执行 ÷ 全年预算",
    Title = "执行率复算不符", TitleEn = "Execution rate does not follow from its figures")]
public sealed class ExecutionRateNotReproducible : IAuditRule
{
    public Abstention? Abstains(AuditCase audit)
    {
        if (audit.Funds.Line(FundRow.ExecutionRate) is null && audit.Report.Execution?.Actual is null)
        {
            return Abstention.NotApplicable("没有填执行率", "no execution rate is told");
        }

        return audit.Funds.Line(FundRow.Executed) is null || (audit.Funds.Line(FundRow.Annual) ?? audit.Funds.Line(FundRow.Initial)) is null
            ? Abstention.Lacking("缺少预算或全年执行，无法复算", "no budget or no executed row to recompute from")
            : null;
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var line = OfLine(audit);
        foreach (var remark in FundRates.Check(audit, FundRow.ExecutionRate, FundRow.Executed))
        {
            // The same wrong rate in the table and in the scored row is one fault.
            var isSame = line is not null && remark.Key == $"{FundRow.ExecutionRate}/{FundColumn.Total}" && remark.Difference == line.Difference;
            yield return isSame ? remark with { AlsoAt = [line!.Where, .. line.AlsoAt], Explains = [.. remark.Explains, .. line.Explains] } : remark; // isSame tests it
            line = isSame ? null : line;
        }

        if (line is not null)
        {
            yield return line;
        }
    }

    private static Remark? OfLine(AuditCase audit)
    {
        if (audit.Report.Execution is not { Actual: { Value: { IsNumber: true, Upper: null, Unit: null or { Family: UnitFamily.Percent } } rate } actual } line
            || audit.Funds.Value(FundRow.Executed) is not { } spent || spent == rate.Number
            || FundRates.Denominator(audit, FundRow.ExecutionRate) is not { } budget || budget == 0m)
        {
            return null;
        }

        var exact = spent / budget * 100m;
        if (FundRates.IsRate(exact, rate.Number))
        {
            return null;
        }

        var (e, b, expected) = (Figures.Plain(spent), Figures.Plain(budget), Figures.Rounded(exact, 2));
        return new Remark(
            actual.Place,
            $"“{line.Name.Text}”的业绩值填 {actual.Text}，按资金表 {e} ÷ {b} 应为 {expected}%。",
            $"\"{line.Name.Text}\" says {actual.Text}; by the money table {e} ÷ {b} makes {expected}%.")
        {
            Indicator = line.Name.Text,
            Stated = actual.Text,
            Expected = $"{expected}%",
            Difference = Rounding.HalfUp(Math.Abs(exact - rate.Number), 2),
            PointsAtRisk = audit.Rescored(line)?.Difference is { } points && points != 0m ? Math.Abs(points) : null,
            AlsoAt = line.Twin?.Actual is { } twin && twin.Text == actual.Text ? [twin.Place] : [],
            Explains = [Facets.Actual(line), Facets.Completion(line)],
            FollowsFrom = [Facets.Fund(FundRow.Executed, FundColumn.Total), Facets.Fund(FundRow.Annual, FundColumn.Total)],
        };
    }
}
