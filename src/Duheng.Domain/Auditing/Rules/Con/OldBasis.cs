using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Con;

[AuditRule("CON-16", Severity.Info, Basis = "立项依据应是现行有效的文件（本产品提示，失效与否由人核对）",
    Title = "依据陈旧", TitleEn = "The basis is old")]
public sealed class OldBasis : IAuditRule
{
    public Abstention? Abstains(AuditCase audit)
    {
        if (!Cited(audit).Any())
        {
            return Abstention.NotApplicable("立项依据没有引用带文号的文件", "the basis cites no numbered document");
        }

        return audit.Report.Year is null ? Abstention.Lacking("没有年度，不能判断文件是否陈旧", "without a fiscal year nobody can tell what is old") : null;
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var (year, limit) = (audit.Report.Year?.Year ?? 0, audit.Limits.OldBasisYears);
        foreach (var group in Cited(audit).Where(number => number.Year <= year - limit).GroupBy(number => number.Text, StringComparer.Ordinal))
        {
            var (first, age) = (group.First(), Figures.Plain(year - group.First().Year));
            yield return new Remark(
                first.Place,
                $"立项依据引用的“{first.Text}”距本年度已有 {age} 年，请核对是否仍然有效。",
                $"\"{first.Text}\", cited as the basis, is {age} years old: check that it is still in force.")
            {
                Stated = first.Text,
                Difference = year - first.Year,
                AlsoAt = [.. group.Skip(1).Select(number => number.Place).Distinct()],
            };
        }
    }

    private static IEnumerable<DocumentNumber> Cited(AuditCase audit) =>
        audit.Narrative.Paragraphs.Where(paragraph => paragraph.Section == SectionKind.Basis).SelectMany(DocumentNumber.In);
}
