using Duheng.Domain.Auditing.Rules.Fin;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Fixes;

/// <summary>A blank total (年度总金额) is the sum of its sources.</summary>
public sealed class FundTotalFill : FundFill
{
    public override string Rule => "FIN-01";

    protected override FundColumn Whole => FundColumn.Total;

    /// <summary>A subtotal that cannot be read, or that its own levels contradict, is no figure to add up.</summary>
    protected override IReadOnlyList<FundColumn> PartsOf(AuditCase audit, FundLine line)
    {
        ArgumentNullException.ThrowIfNull(line);

        if (line.Figures.GetValueOrDefault(FundColumn.Fiscal) is { IsUnreadable: true })
        {
            return [];
        }

        if (line.Figures.GetValueOrDefault(FundColumn.Fiscal)?.Value is null)
        {
            return [.. Funds.FiscalParts, FundColumn.CarriedOver, FundColumn.Other];
        }

        return FundParts.Compare(audit, line, FundColumn.Fiscal, FundParts.Printed(line, Funds.FiscalParts)) is null
            ? [FundColumn.Fiscal, FundColumn.CarriedOver, FundColumn.Other]
            : [];
    }
}
