using Duheng.Domain.Auditing.Rules;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Fixes;

/// <summary>Six-corner brackets for the years of document numbers (文号括号).</summary>
public sealed class DocumentNumberFix : IFix
{
    private static readonly Wording Why = new("发文字号的年份用六角括号", "the year of a document number takes six-corner brackets");

    public string Rule => "FMT-01";

    public IEnumerable<Correction> Correct(AuditCase audit, Finding finding) =>
        from paragraph in audit.Narrative.Paragraphs
        from number in DocumentNumber.In(paragraph)
        where !number.IsProper
        select new Correction(Rule, paragraph.Place, number.Text, number.Proper, Why);
}
