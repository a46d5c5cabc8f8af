using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Con;

/// <summary>What came of the goals, where a form has a cell for it (实际完成情况): it tells results as the text does.</summary>
internal static class GoalResults
{
    private static readonly Working<List<Fact>> Told = new(audit =>
    [
        .. from goal in audit.Report.Goals
           where goal.Done is { IsBlank: false }
           let done = goal.Done
           from fact in FactReader.Read(new Paragraph(0, done.Place.Part, done.Text, 0) { Section = SectionKind.Analysis, Cell = done.Place }, audit.Lexicon)
           select fact,
    ]);

    public static IReadOnlyList<Fact> Facts(AuditCase audit) => Told.Of(audit);
}
