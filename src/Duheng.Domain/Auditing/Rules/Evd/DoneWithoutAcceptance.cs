using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Evd;

[AuditRule("EVD-05", Severity.Error, Basis = "未经验收不算完成（本产品佐证规则）",
    Title = "未验收即完成", TitleEn = "Called done without acceptance")]
public sealed class DoneWithoutAcceptance : IAuditRule
{
    private const string Topic = "验收";

    public Abstention? Abstains(AuditCase audit)
    {
        if (!Full(audit).Any())
        {
            return Abstention.NotApplicable("没有满分的数量、质量指标", "no quantity or quality indicator has full points");
        }

        return audit.Narrative.HasProse || Acceptances(audit).Count > 0 ? null : Abstention.Lacking("只有表格，看不出有没有验收", "there are only tables: whether there was an acceptance cannot be seen");
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var clauses = audit.Narrative.Paragraphs
            .Where(paragraph => paragraph.IsProse && !Telling.IsIntent(paragraph.Section) && paragraph.Section is not (SectionKind.Safeguards or SectionKind.Experience))
            .SelectMany(paragraph => paragraph.Clauses).Where(clause => clause.Text.Contains(Topic, StringComparison.Ordinal)).ToList();
        if (clauses.FirstOrDefault(clause => audit.Lexicon.Holds("not-accepted", clause.Text) && !audit.Lexicon.Holds("prohibitions", clause.Place.Text)) is { } undone)
        {
            yield return Of(audit, undone.Place, undone.Text, $"文中说“{undone.Text}”", $"The text says \"{undone.Text}\"");
        }
        else if (Acceptances(audit) is { Count: > 0 } kept && audit.Report.Year is { } fiscal)
        {
            if (kept.All(day => day.Year > fiscal.Year))
            {
                var day = PlatformOnly.Day(kept.Min());
                yield return Of(audit, Full(audit).First().Score?.Place ?? Place.Document, day, $"合同登记的验收在 {day}，已过本年度", $"By its register the contract was accepted on {day}, after the year had ended");
            }
        }
        else if (Late(audit) is { } late)
        {
            var date = late.Text;
            yield return Of(audit, late.Place, date, $"验收在 {date}，已过本年度", $"It was accepted in {date}, after the year had ended");
        }
        else if (!audit.Narrative.Paragraphs.Any(paragraph => paragraph.Text.Contains(Topic, StringComparison.Ordinal)) && NeedsAcceptance(audit))
        {
            yield return Of(audit, Full(audit).First().Score?.Place ?? Place.Document, null, "购置或建设项目，通篇没有说到验收", "The project buys or builds, and no acceptance is told") with
            {
                Lowered = Severity.Warning,
            };
        }
    }

    private static Remark Of(AuditCase audit, Place where, string? stated, string zh, string en)
    {
        var lines = Full(audit).ToList();
        var names = Quoted.Join(lines.Take(3).Select(line => line.Name.Text));
        var more = lines.Count > 3 ? "等" : string.Empty;
        return new Remark(where, $"{zh}，而“{names}”{more}得了满分。", $"{en}, yet {Quoted.InEnglish(names)} has full points.")
        {
            Indicator = lines[0].Name.Text,
            Stated = stated,
            AlsoAt = [.. lines.Select(line => line.Score?.Place).OfType<Place>().Where(place => place != where)],
            Key = Topic,
        };
    }

    private static IEnumerable<IndicatorLine> Full(AuditCase audit) => audit.Report.Indicators.Where(line =>
        line.Kind is IndicatorKind.Quantity or IndicatorKind.Quality && line.Weight?.Value is > 0m and var weight && line.Score?.Value >= weight);

    /// <summary>The only acceptance that is told came after the fiscal year.</summary>
    private static Fact? Late(AuditCase audit)
    {
        var dates = audit.Narrative.Of(FactKind.Date).Where(fact =>
            !Telling.IsIntent(fact.Paragraph.Section)
            && fact.Paragraph.Section != SectionKind.Problems
            && fact.Clause.Text.Contains(Topic, StringComparison.Ordinal)).ToList();
        return audit.Report.Year is { } year && dates.Count > 0 && dates.All(fact => fact.Number > year.Year) ? dates[0] : null;
    }

    /// <summary>Days of acceptance by the register of contracts.</summary>
    private static List<DateOnly> Acceptances(AuditCase audit) => [.. (audit.Evidence?.Contracts ?? []).Select(contract => contract.AcceptedOn).OfType<DateOnly>()];

    private static bool NeedsAcceptance(AuditCase audit) =>
        audit.Lexicon.Holds("needs-acceptance", audit.Report.Project?.Text) || Full(audit).Any(line => audit.Lexicon.Holds("needs-acceptance", line.Name.Text));
}
