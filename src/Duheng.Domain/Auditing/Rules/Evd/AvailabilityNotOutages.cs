using Duheng.Domain.Proving;

namespace Duheng.Domain.Auditing.Rules.Evd;

[AuditRule("EVD-09", Severity.Error, Basis = "可用率 =（应运行时长 − 中断时长）÷ 应运行时长，按中断记录复算（本产品佐证规则）",
    Title = "可用率复算不符", TitleEn = "Availability does not follow from the outages")]
public sealed class AvailabilityNotOutages : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => PlatformOnly.Abstains(audit)
        ?? (Measured(audit).Any() ? null : Abstention.NotApplicable("没有按中断记录计算的可用率", "no availability is computed from outages"));

    public IEnumerable<Remark> Check(AuditCase audit) => Measured(audit).Where(one => !one.Agrees(audit.Limits)).Select(one => one.ToRemark("按中断记录复算是", "its outages leave"));

    private static IEnumerable<MeasuredActual> Measured(AuditCase audit) => MeasuredActual.Of(audit).Where(one => one.Measured.Function == MeasureFunction.Availability);
}
