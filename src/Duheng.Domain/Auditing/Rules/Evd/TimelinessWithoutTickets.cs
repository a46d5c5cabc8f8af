using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Evd;

[AuditRule("EVD-06", Severity.Warning, Basis = "响应、修复时间应由工单或台账统计得出（本产品佐证规则）",
    Title = "时效无工单", TitleEn = "Response times without tickets")]
public sealed class TimelinessWithoutTickets : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => Lines(audit).Any()
        ? audit.Narrative.HasProse || !Unproved(audit).Any() ? null : Abstention.Lacking("只有表格，看不出有没有工单", "there are only tables: whether there are tickets cannot be seen")
        : Abstention.NotApplicable("没有计分的响应、修复时间指标", "no points are claimed for response times");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (audit.Narrative.Paragraphs.Any(paragraph => paragraph.IsProse && !Telling.IsIntent(paragraph.Section) && audit.Lexicon.Holds("ticket-words", paragraph.Text)))
        {
            yield break;
        }

        foreach (var line in Unproved(audit).Where(line => !audit.Lexicon.Holds("ticket-words", line.Reason?.Text)))
        {
            var claimed = line.Actual?.Text ?? line.Score?.Text;
            yield return new Remark(
                line.Actual?.Place ?? line.Name.Place,
                $"“{line.Name.Text}”填 {claimed}，文中没有工单、台账或系统统计作依据。",
                $"\"{line.Name.Text}\" claims {claimed}; the text tells of no tickets or log that it was counted from.")
            {
                Indicator = line.Name.Text,
                Stated = claimed,
                AlsoAt = line.Twin?.Actual is { } twin ? [twin.Place] : [],
            };
        }
    }

    /// <summary>Lines that no records speak for.</summary>
    private static IEnumerable<IndicatorLine> Unproved(AuditCase audit) => Lines(audit).Where(line => audit.EvidenceOf(line).Counted == 0);

    private static IEnumerable<IndicatorLine> Lines(AuditCase audit) => audit.Report.Indicators.Where(line =>
        line.Score?.Value is > 0m
        && audit.Lexicon.Holds("responses", line.Name.Text)
        && (line.Kind == IndicatorKind.Timeliness || (line.Actual?.Value.Unit ?? UnitInName.Read(line.Name.Text))?.Family == UnitFamily.Duration));
}
