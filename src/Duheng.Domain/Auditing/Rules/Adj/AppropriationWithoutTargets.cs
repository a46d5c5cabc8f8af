using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Adj;

[AuditRule("ADJ-05", Severity.Error, Basis = "财预〔2020〕10号：绩效目标是安排预算的前提；追加的资金应有批复的目标",
    Title = "追加项目无目标", TitleEn = "Money added without targets")]
public sealed class AppropriationWithoutTargets : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => PlatformOnly.Abstains(audit)
        ?? (audit.Evidence?.Appropriations.Count > 0 ? null : Abstention.NotApplicable("年中没有追加", "no money was added during the year"));

    public IEnumerable<Remark> Check(AuditCase audit) =>
        from one in audit.Evidence?.Appropriations ?? []
        where !one.HasTargets
        let day = PlatformOnly.Day(one.DatedOn)
        let wan = $"{one.Amount.In(Quantities.MoneyUnit.Wan)} 万元"
        select new Remark(
            Place.Document,
            $"{day} 追加 {wan}（{one.DocumentNo}），此后没有批复绩效目标，也没有说明目标不调整。",
            $"{wan} were added on {day} ({one.DocumentNo}); since then no targets were approved, and nobody said that they stay.")
        {
            Stated = wan,
            Key = $"appropriation/{one.DocumentNo}/{day}",
        };
}
