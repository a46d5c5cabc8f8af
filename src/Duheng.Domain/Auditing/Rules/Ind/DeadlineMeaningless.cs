using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

[AuditRule("IND-11", Severity.Error, Basis = "指标设计：时效目标应写到月或日（本产品审核原则）",
    Title = "时效无意义", TitleEn = "The deadline says nothing")]
public sealed partial class DeadlineMeaningless : IAuditRule
{
    public IEnumerable<Remark> Check(AuditCase audit) =>
        audit.Report.IsNarrative ? InSentences(audit) : InTable(audit);

    private static IEnumerable<Remark> InTable(AuditCase audit)
    {
        foreach (var line in audit.Report.Indicators.Where(line => line.Kind == IndicatorKind.Timeliness))
        {
            if (line.Target is not { } target)
            {
                continue;
            }

            var isYear = line.IsYearAsDeadline();
            if (!isYear && !YearEnd().IsMatch(PrintedText.Key(target.Text)))
            {
                continue;
            }

            yield return new Remark(
                target.Place,
                isYear
                    ? $"“{line.Name.Text}”的目标值只是一个年份“{target.Text}”，年度内任何一天都算按时，起不到考核作用。"
                    : $"“{line.Name.Text}”的目标值“{target.Text}”等于整个年度，没有阶段时限。",
                $"The target of \"{line.Name.Text}\", \"{target.Text}\", {(isYear ? "is only a year" : "is the whole year")}: any day of it would do.")
            {
                Indicator = line.Name.Text,
                Stated = target.Text,
                Expected = "写到月或日的期限",
                PointsAtRisk = isYear && line.Score?.Value is > 0m ? line.Score.Value : null,
                Lowered = isYear ? null : Severity.Info,
                AlsoAt = LineList.Again(line, one => one.Target?.Place),
            };
        }
    }

    private static IEnumerable<Remark> InSentences(AuditCase audit) =>
        from clause in GoalClauses.Of(audit)
        where clause.Kinds.Contains(IndicatorKind.Timeliness)
            && !clause.HasDate(audit.Narrative) && !clause.HasDuration(audit.Narrative)
        let match = YearEndInText().Match(clause.Text)
        where match.Success
        select new Remark(
            clause.Paragraph.SentenceAt(clause.Start + match.Index),
            $"时效目标只说“{match.Value}”完成，没有阶段时限，也没有响应或处理时间。",
            $"The timeliness goal only says \"{match.Value}\": no stage and no speed is told.")
        {
            Stated = match.Value,
            Lowered = Severity.Info,
        };

    [GeneratedRegex("^(≤|不晚于|于|在)?((19|20)\\d{2}年)?(本年度?|当年度?|全年|年度)?(年?底前?|年末前?|年内|内|全年)(完成|全部完成|前完成|实施完毕)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearEnd();

    [GeneratedRegex("年底前|年末前|年底之前|年内|当年度?内|本年度内", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearEndInText();
}
