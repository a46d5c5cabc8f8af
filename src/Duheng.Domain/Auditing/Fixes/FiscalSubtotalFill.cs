using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Fixes;

/// <summary>A blank subtotal (财政资金小计) is the sum of its levels.</summary>
public sealed class FiscalSubtotalFill : FundFill
{
    public override string Rule => "FIN-02";

    protected override FundColumn Whole => FundColumn.Fiscal;

    protected override IReadOnlyList<FundColumn> PartsOf(AuditCase audit, FundLine line) => Funds.FiscalParts;
}
