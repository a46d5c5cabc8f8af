using Duheng.Domain.Quantities;

namespace Duheng.Domain.Auditing.Rules.Cmp;

[AuditRule("CMP-04", Severity.Warning, Basis = "评分方案要求自评由项目单位自己组织，不得委托（forbidOutsourcing）",
    Title = "自评外包", TitleEn = "A self-evaluation written by others")]
public sealed class OutsourcedEvaluation : IAuditRule
{
    public Abstention? Abstains(AuditCase audit)
    {
        if (PlatformOnly.Abstains(audit) is { } abstention)
        {
            return abstention;
        }

        return !audit.Scheme.ForbidsOutsourcing
            ? Abstention.NotApplicable("评分方案没有这项要求", "the scheme does not ask for it")
            : audit.Evidence?.PreparedBy is null || audit.Report.Unit is null
                ? Abstention.Lacking("不知道自评由谁填写", "who wrote the self-evaluation is not known")
                : null;
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (audit.Scheme.ForbidsOutsourcing && audit.Evidence?.PreparedBy is { } author && audit.Report.Unit is { } unit && PrintedText.Key(author) != PrintedText.Key(unit.Text))
        {
            yield return new Remark(
                unit.Place, $"自评由“{author}”填写，不是项目单位“{unit.Text}”；本方案不得委托自评。", $"\"{author}\" wrote the self-evaluation of \"{unit.Text}\", which this scheme forbids.")
            {
                Stated = author,
                Expected = unit.Text,
                Key = "author",
            };
        }
    }
}
