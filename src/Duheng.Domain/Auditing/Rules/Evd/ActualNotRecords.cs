using Duheng.Domain.Proving;

namespace Duheng.Domain.Auditing.Rules.Evd;

[AuditRule("EVD-03", Severity.Error, Basis = "绑定了度量的指标，填报值应等于按记录算出的值（本产品佐证规则）",
    Title = "佐证数值与填报不符", TitleEn = "The records make another value")]
public sealed class ActualNotRecords : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => PlatformOnly.Abstains(audit)
        ?? (Measured(audit).Any() ? null : Abstention.NotApplicable("没有指标绑定了算得出的度量", "no indicator is bound to a measure that has a value"));

    public IEnumerable<Remark> Check(AuditCase audit) => Measured(audit).Where(one => !one.Agrees(audit.Limits)).Select(one => one.ToRemark("按记录算是", "the records make"));

    /// <summary>Availability has a rule of its own: EVD-09.</summary>
    private static IEnumerable<MeasuredActual> Measured(AuditCase audit) => MeasuredActual.Of(audit).Where(one => one.Measured.Function != MeasureFunction.Availability);
}
