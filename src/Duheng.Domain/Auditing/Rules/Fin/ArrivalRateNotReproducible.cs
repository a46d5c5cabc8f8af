using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

[AuditRule("FIN-04", Severity.Error, Basis = "表内勾稽：到位率 = 实际到位 ÷ 全年预算",
    Title = "到位率复算不符", TitleEn = "Arrival rate does not follow from its figures")]
public sealed class ArrivalRateNotReproducible : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => FundRates.Abstains(audit, FundRow.ReceivedRate, FundRow.Received);

    public IEnumerable<Remark> Check(AuditCase audit) => FundRates.Check(audit, FundRow.ReceivedRate, FundRow.Received);
}
