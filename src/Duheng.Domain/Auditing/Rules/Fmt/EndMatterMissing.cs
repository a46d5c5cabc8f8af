using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fmt;

[AuditRule("FMT-06", Severity.Info, Basis = "GB/T 9704-2012《党政机关公文格式》：正文之后应有署名和成文日期",
    Title = "缺落款日期签章", TitleEn = "No date, unit or seal at the end")]
public sealed class EndMatterMissing : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Narrative.HasProse
        ? null
        : Abstention.Lacking("只有表格，看不到落款", "there are only tables: the end matter cannot be seen");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var paragraphs = audit.Narrative.Paragraphs;
        var hasDate = paragraphs.Any(SignOff.IsDated) || SignOff.Notes(audit.Report).Any(note => SignOff.IsDated(note.Line));
        var hasUnit = paragraphs.SkipWhile(paragraph => paragraph.HeadingLevel != 1)
            .Any(paragraph => SignOff.IsSeal(paragraph) || SignOff.HoldsUnit(paragraph, audit.Report))
            || SignOff.Notes(audit.Report).Any(note => SignOff.IsSeal(note.Line));
        if (hasDate && hasUnit)
        {
            yield break;
        }

        var (zh, en) = (hasDate, hasUnit) switch
        {
            (false, false) => ("署名（盖章）和日期", "neither unit with seal nor date"),
            (false, true) => ("日期", "no date"),
            _ => ("署名（盖章）", "no unit with seal"),
        };
        yield return new Remark(Place.Document, $"文末没有{zh}。", $"At the end there is {en}.")
        {
            Expected = zh,
            Key = zh,
        };
    }
}
