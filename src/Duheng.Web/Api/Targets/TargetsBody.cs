using Duheng.Application.Targets;

namespace Duheng.Web.Api.Targets;

/// <summary>Targets as they are sent in: the whole, not a part.</summary>
public sealed record TargetsBody(string? PeriodGoal, string? AnnualGoal, IReadOnlyList<DraftIndicator>? Indicators, IReadOnlyList<ClauseBody>? Clauses)
{
    internal TargetDraft ToDraft(int number, long saved)
    {
        IReadOnlyList<DraftIndicator> rows = [.. (Indicators ?? []).OfType<DraftIndicator>()];
        return new TargetDraft
        {
            Number = number,
            Saved = saved,
            PeriodGoal = PeriodGoal ?? string.Empty,
            AnnualGoal = AnnualGoal ?? string.Empty,
            Indicators = rows,
            Clauses = [.. (Clauses ?? []).OfType<ClauseBody>().Select((clause, index) => new TargetClause { Position = index + 1, Text = clause.Text ?? string.Empty, Indicators = Measured(clause, rows.Count), Excuse = clause.Excuse ?? string.Empty })],
        };
    }

    private static string Measured(ClauseBody clause, int rows) => Application.Targets.AnnualGoal.Numbers(clause.Indicators ?? [], rows);
}
