using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Adj;

[AuditRule("ADJ-08", Severity.Warning, Basis = "财预〔2020〕10号：单位自评应覆盖所有项目支出，结转的项目也不例外",
    Title = "结转项目未自评", TitleEn = "Carried over and never evaluated")]
public sealed class CarriedOverNotEvaluated : IAuditRule
{
    public Abstention? Abstains(AuditCase audit)
    {
        if (PlatformOnly.Abstains(audit) is { } abstention)
        {
            return abstention;
        }

        return audit.Evidence?.Carried switch
        {
            null => Abstention.NotApplicable("没有上年结转", "nothing came over from last year"),
            { IsEvaluated: null } => Abstention.Lacking("平台上没有这个项目的上年度", "last year of this project is not kept here"),
            _ => null,
        };
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (audit.Evidence?.Carried is { IsEvaluated: false } carried)
        {
            var wan = carried.Amount.In(MoneyUnit.Wan);
            yield return new Remark(
                audit.Funds.At(FundRow.Annual, FundColumn.CarriedOver)?.Place ?? Place.Document,
                $"上年结转 {wan} 万元，而这个项目的上年度自评没有报出。",
                $"{wan} 万元 came over from last year, whose self-evaluation was never handed up.")
            {
                Stated = wan,
                Key = "carried-over",
            };
        }
    }
}
