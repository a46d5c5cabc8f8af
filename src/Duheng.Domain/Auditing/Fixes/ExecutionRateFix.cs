using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Fixes;

/// <summary>A wrong execution rate (执行率) in the money table is printed again from its figures; the row that earns points is left to a person.</summary>
public sealed class ExecutionRateFix : RateFix
{
    private static readonly Wording EarnsPoints = new("这一格是计分的依据，改了会动得分，没有改", "not changed, because points are earned by this cell");

    public override string Rule => "FIN-05";

    protected override Wording? Doubt(AuditCase audit, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(audit);
        ArgumentNullException.ThrowIfNull(finding);

        return audit.Report.Execution?.Actual?.Place == finding.Remark.Where ? EarnsPoints : null;
    }
}
