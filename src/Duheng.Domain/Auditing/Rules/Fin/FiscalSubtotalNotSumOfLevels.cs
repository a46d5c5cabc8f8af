using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

[AuditRule("FIN-02", Severity.Error, Basis = "表内勾稽：财政资金小计 = 中央 + 省级 + 市级 + 县区级",
    Title = "财政小计不平", TitleEn = "Fiscal subtotal is not the sum of its levels")]
public sealed class FiscalSubtotalNotSumOfLevels : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Funds.Lines.Any(line => FundParts.IsAmount(line) && LevelsOf(line).Count > 0)
        ? null
        : Abstention.NotApplicable("财政资金没有分级填列", "fiscal money is not told by level");

    public IEnumerable<Remark> Check(AuditCase audit) => audit.Funds.Lines
        .Where(FundParts.IsAmount)
        .Select(line => FundParts.Compare(audit, line, FundColumn.Fiscal, LevelsOf(line)))
        .OfType<Remark>();

    private static IReadOnlyList<(FundColumn Column, decimal Value)> LevelsOf(FundLine line) => FundParts.Printed(line, Funds.FiscalParts);
}
