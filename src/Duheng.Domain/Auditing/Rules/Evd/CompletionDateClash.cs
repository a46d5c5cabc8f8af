using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Evd;

[AuditRule("EVD-10", Severity.Error, Basis = "表内与正文勾稽：完成日期、验收日期与填报日期的先后",
    Title = "完成日期矛盾", TitleEn = "Completion dates clash")]
public sealed class CompletionDateClash : IAuditRule
{
    private const string Topic = "验收";

    public Abstention? Abstains(AuditCase audit) => Lines(audit).Any()
        ? null
        : Abstention.NotApplicable("没有填写到月、日的完成时间", "no completion date is filled in to the month");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var year = audit.Report.Year?.Year;
        var filed = audit.Narrative.Paragraphs.Select(paragraph => (Paragraph: paragraph, Date: SignOff.DateOf(paragraph))).LastOrDefault(one => one.Date is not null);
        var accepted = Accepted(audit).ToList();
        var kept = (audit.Evidence?.Contracts ?? []).Select(contract => contract.AcceptedOn).OfType<DateOnly>().ToList();
        foreach (var line in Lines(audit))
        {
            var done = line.Actual?.Value.Date;
            if (done?.First(year) is { } day && filed.Date?.Last(year) is { } filedDay && day > filedDay)
            {
                yield return Of(line, filed.Paragraph.Place, filed.Paragraph.Text, $"晚于报告的填报日期 {filed.Paragraph.Text}", $"later than the report itself, {filed.Paragraph.Text}");
            }
            else if (line.Name.Text.Contains(Topic, StringComparison.Ordinal) && done is { Day: not null } && kept.Count > 0 && done.First(year) is { } stated && !kept.Contains(stated))
            {
                var told = string.Join("、", kept.Order().Select(PlatformOnly.Day));
                yield return Of(line, line.Name.Place, told, $"而合同登记的验收日期是 {told}", $"but by the register of contracts it was accepted on {told}");
            }
            else if (kept.Count == 0 && line.Name.Text.Contains(Topic, StringComparison.Ordinal) && done is { Day: not null } && accepted.Count > 0 && accepted.All(fact => Read(fact) != done))
            {
                yield return Of(line, accepted[0].Place, accepted[0].Text, $"而文中写的验收日期是 {accepted[0].Text}", $"but the text dates the acceptance {accepted[0].Text}");
            }
        }
    }

    private static Remark Of(IndicatorLine line, Place other, string expected, string zh, string en) => new(
        line.Actual?.Place ?? line.Name.Place,
        $"“{line.Name.Text}”填 {line.Actual?.Text}，{zh}。",
        $"\"{line.Name.Text}\" says {line.Actual?.Text}, {en}.")
    {
        Indicator = line.Name.Text,
        Stated = line.Actual?.Text,
        Expected = expected,
        AlsoAt = [other],
        FollowsFrom = [Facets.Actual(line)],
    };

    private static IEnumerable<IndicatorLine> Lines(AuditCase audit) =>
        audit.Report.Indicators.Where(line => line.Actual?.Value.Date is { Month: not null });

    /// <summary>Days on which something was accepted, as told; plans left out.</summary>
    private static IEnumerable<Fact> Accepted(AuditCase audit) => audit.Narrative.Of(FactKind.Date).Where(fact =>
        Read(fact)?.Day is not null
        && !Telling.IsIntent(fact.Paragraph.Section)
        && fact.Clause is var clause
        && clause.Text.Contains(Topic, StringComparison.Ordinal)
        && Telling.Affirms(clause, audit.Lexicon));

    private static CalendarDate? Read(Fact fact) => QuantityReader.Read(fact.Text).Date;
}
