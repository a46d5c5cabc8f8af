using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Adj;

[AuditRule("ADJ-02", Severity.Blocker, Basis = "财预〔2020〕10号：绩效目标一经批复不得随意调整；现有目标的杂凑值应等于批复时的",
    Title = "目标被擅改", TitleEn = "Targets changed without approval")]
public sealed class TargetsChangedUnapproved : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => PlatformOnly.Abstains(audit, evidence => evidence.Targets is not null, "没有批复的目标", "no targets were approved");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (audit.Evidence?.Targets is { IsBroken: true } seal)
        {
            var number = Figures.Plain(seal.Number);
            yield return new Remark(
                Place.Document,
                $"第 {number} 版绩效目标批复之后内容变了，而没有批复过的变更；请恢复批复的内容，或按程序报批变更。",
                $"Version {number} of the targets is not what was approved, and no change was: restore it, or have the change approved.")
            {
                Stated = seal.Present,
                Expected = seal.Approved,
                Key = "targets/seal",
            };
        }
    }
}
