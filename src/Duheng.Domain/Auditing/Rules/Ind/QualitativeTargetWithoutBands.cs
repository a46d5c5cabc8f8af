using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

[AuditRule("IND-20", Severity.Warning, Basis = "指标设计：定性目标应写明分级标准（本产品审核原则）",
    Title = "定性无分级", TitleEn = "A qualitative target without a grading standard")]
public sealed class QualitativeTargetWithoutBands : IAuditRule
{
    public IEnumerable<Remark> Check(AuditCase audit) =>
        from line in audit.Report.Indicators
        where line.Target is { Value.IsText: true } && IsUngraded(audit, line, line.Target.Text)
        let target = line.Target
        select new Remark(
            target.Place,
            $"“{line.Name.Text}”的目标值“{target.Text}”是定性的，没有写明达到什么程度得多少分。",
            $"The target of \"{line.Name.Text}\", \"{target.Text}\", is qualitative and names no grades.")
        {
            Indicator = line.Name.Text,
            Stated = target.Text,
            Expected = "分级标准，或改用数值",
            AlsoAt = LineList.Again(line, one => one.Target?.Place),
        };

    private static bool IsUngraded(AuditCase audit, IndicatorLine line, string text) =>
        !line.IsVoid(audit.Lexicon)
        && audit.Lexicon.Holds("qualitative-targets", text)
        && !audit.Lexicon.Holds("band-words", PrintedText.Key(text))
        && !TargetWords.HoldsFigure(text)
        && !TargetWords.IsOption(audit, text);
}
