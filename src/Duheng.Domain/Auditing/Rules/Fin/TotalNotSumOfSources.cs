using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

[AuditRule("FIN-01", Severity.Error, Basis = "表内勾稽：年度总金额 = 财政资金小计 + 上年结转 + 其他资金",
    Title = "资金合计不平", TitleEn = "Total is not the sum of its sources")]
public sealed class TotalNotSumOfSources : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Funds.Lines.Any(line => FundParts.IsAmount(line) && SourcesOf(line).Count > 0)
        ? null
        : Abstention.NotApplicable("资金没有分来源填列", "the money is not told by source");

    public IEnumerable<Remark> Check(AuditCase audit) => audit.Funds.Lines
        .Where(FundParts.IsAmount)
        .Select(line => FundParts.Compare(audit, line, FundColumn.Total, SourcesOf(line)))
        .OfType<Remark>();

    /// <summary>Where the subtotal is blank or the form has none, its levels stand for it.</summary>
    private static IReadOnlyList<(FundColumn Column, decimal Value)> SourcesOf(FundLine line)
    {
        IReadOnlyList<FundColumn> fiscal = line.Figures.GetValueOrDefault(FundColumn.Fiscal)?.Value is null ? Funds.FiscalParts : [FundColumn.Fiscal];
        return FundParts.Printed(line, [.. fiscal, FundColumn.CarriedOver, FundColumn.Other]);
    }
}
