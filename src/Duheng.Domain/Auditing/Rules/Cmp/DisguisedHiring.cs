using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Cmp;

[AuditRule("CMP-02", Severity.Warning, Basis = "《政府购买服务管理办法》（财政部令第102号）第十条：不得购买人员招、聘用和劳务派遣",
    Title = "变相用工", TitleEn = "Services bought in place of staff")]
public sealed class DisguisedHiring : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => ServicePurchase.IsTold(audit)
        ? null
        : Abstention.NotApplicable("不是购买服务的项目", "the project does not buy services");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var told = audit.Narrative.Paragraphs
            .Where(paragraph => paragraph.IsProse && paragraph.Section is not (SectionKind.Problems or SectionKind.Measures))
            .SelectMany(paragraph => paragraph.Clauses)
            .Where(clause => IsHiring(clause.Text, audit.Lexicon))
            .ToList();
        if (told.Count == 0)
        {
            yield break;
        }

        var places = told.Select(clause => clause.Place).Distinct().ToList();
        yield return new Remark(
            places[0],
            $"文中说“{told[0].Text}”：购买服务不能用来补充人员，请核对是不是变相用工。",
            $"The text says \"{told[0].Text}\": services may not be bought in place of staff.")
        {
            Stated = told[0].Text,
            AlsoAt = [.. places.Skip(1)],
        };
    }

    /// <summary>Staff is hired or sent, or a want of staff is made good.</summary>
    private static bool IsHiring(string text, Lexicon lexicon)
    {
        if (lexicon.Holds("staff-shortage", text))
        {
            return lexicon.Holds("remedies", text) && !text.Contains("不存在", StringComparison.Ordinal);
        }

        return lexicon.Holds("hiring", text) && !Telling.Denies(text, lexicon);
    }
}
