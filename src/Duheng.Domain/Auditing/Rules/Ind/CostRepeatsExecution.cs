using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

[AuditRule("IND-10", Severity.Warning, Basis = "表内勾稽：成本指标与预算执行率不得是同一组数",
    Title = "成本=执行率改名", TitleEn = "The cost indicator only repeats budget execution")]
public sealed class CostRepeatsExecution : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Funds.Budget() is null || audit.Funds.Value(FundRow.Executed) is null
        ? Abstention.Lacking("没有预算数或执行数", "no budget or no spending is stated")
        : null;

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var (budget, spent) = (audit.Funds.Budget(), audit.Funds.Value(FundRow.Executed));

        // Beside other costs the total is one more figure; alone it measures nothing that the execution rate does not.
        if (audit.Report.Indicators.Where(line => line.Kind == IndicatorKind.Cost).ToList() is not [{ Target: { } target, Actual: { } actual } line]
            || !IsSum(audit, target.Value, budget) || !IsSum(audit, actual.Value, spent))
        {
            yield break;
        }

        yield return new Remark(
            line.Name.Place,
            $"唯一的成本指标“{line.Name.Text}”目标{target.Text}就是预算数，业绩{actual.Text}就是执行数，与预算执行率重复，没有反映成本控制。",
            $"The only cost indicator, \"{line.Name.Text}\", has the budget as target ({target.Text}) and the spending as actual ({actual.Text}): it repeats the execution rate.")
        {
            Indicator = line.Name.Text,
            Stated = actual.Text,
            PointsAtRisk = line.Score?.Value is > 0m ? line.Score.Value : null,
            AlsoAt = LineList.Again(line, one => one.Name.Place),
        };
    }

    /// <summary>The same amount; a bare figure is taken in the unit of the money table.</summary>
    private static bool IsSum(AuditCase audit, Quantity stated, decimal? sum) =>
        stated is { IsNumber: true, Upper: null }
        && (stated.Unit is null
            ? stated.Number == sum
            : stated.Unit.Family == UnitFamily.Money && audit.Funds.Unit is { } unit && stated.InBase == sum * unit.InYuan());
}
