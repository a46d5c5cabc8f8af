using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

/// <summary>A labelled clause of a narrative, from <paramref name="Start"/> to <paramref name="End"/> in its paragraph.</summary>
internal sealed record GoalClause(IReadOnlySet<IndicatorKind> Kinds, Paragraph Paragraph, int Start, int End)
{
    public string Text => Paragraph.Text[Start..End];

    /// <summary>Lengths of time that the clause tells (22小时); the months and days of a date are none.</summary>
    public bool HasDuration(Narrative narrative)
    {
        var facts = FactsIn(narrative).ToList();
        var dates = facts.Where(fact => fact.Kind == FactKind.Date).ToList();
        return facts.Exists(fact => fact.Unit?.Family == UnitFamily.Duration
            && !dates.Exists(date => fact.Start >= date.Start && fact.Start < date.Start + date.Text.Length));
    }

    public bool HasDate(Narrative narrative) => FactsIn(narrative).Any(fact => fact.Kind == FactKind.Date);

    public IEnumerable<Fact> FactsIn(Narrative narrative) => narrative.Facts.Where(fact =>
        ReferenceEquals(fact.Paragraph, Paragraph) && fact.Start >= Start && fact.Start < End);
}
