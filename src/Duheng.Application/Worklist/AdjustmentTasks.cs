using System.Globalization;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Storage;

namespace Duheng.Application.Worklist;

/// <summary>Changed budgets that ask what becomes of the targets (目标调整).</summary>
internal sealed class AdjustmentTasks : ITaskSource
{
    public async Task<IEnumerable<WaitingTask>> ReadAsync(Work work, Actor actor, WorklistDay day, CancellationToken cancellationToken)
    {
        var scope = new Branches(actor.Branches(Capability.FillIn), "o.path");
        var rows = await work.QueryAsync<OpenAdjustment>(
            $"""
            SELECT t.project_year_id, p.name AS project, t.before_fen AS before, t.after_fen AS after, t.due_on FROM adjustment_tasks t
            JOIN project_years y ON y.id = t.project_year_id JOIN projects p ON p.id = y.project_id JOIN organisations o ON o.id = y.organisation_id
            WHERE y.year = @year AND t.answer IS NULL AND {scope.Sql} ORDER BY t.id LIMIT {WorklistDay.MostRows}
            """,
            scope.With(new { year = day.Year }),
            cancellationToken);
        return rows.Select(row => new WaitingTask(
            TaskKind.Adjust, "目标调整", row.Project, $"全年预算由 {Wan(row.Before)} 调为 {Wan(row.After)} 万元，说明目标是否调整",
            string.Create(CultureInfo.InvariantCulture, $"/projects/{row.ProjectYearId}/adjustments"), row.DueOn, day.Left(row.DueOn), Count: 1));
    }

    private static string Wan(Money money) => Rounding.HalfUp(money.Wan, 2).ToString("0.00", CultureInfo.InvariantCulture);

    private sealed record OpenAdjustment
    {
        public long ProjectYearId { get; init; }

        public string Project { get; init; } = string.Empty;

        public Money Before { get; init; }

        public Money After { get; init; }

        public DateOnly? DueOn { get; init; }
    }
}
