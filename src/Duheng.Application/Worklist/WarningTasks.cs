using System.Globalization;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Worklist;

/// <summary>Warnings of the monitoring that nobody has disposed of (预警处置).</summary>
internal sealed class WarningTasks : ITaskSource
{
    public async Task<IEnumerable<WaitingTask>> ReadAsync(Work work, Actor actor, WorklistDay day, CancellationToken cancellationToken)
    {
        var scope = new Branches(actor.Branches(Capability.FillIn), "o.path");
        var rows = await work.QueryAsync<OpenWarning>(
            $"""
            SELECT w.project_year_id, p.name AS project, w.text, w.due_on, m.last_month FROM monitoring_warnings w
            JOIN monitorings m ON m.id = w.monitoring_id JOIN project_years y ON y.id = w.project_year_id
            JOIN projects p ON p.id = y.project_id JOIN organisations o ON o.id = y.organisation_id
            WHERE y.year = @year AND w.disposal IS NULL AND {scope.Sql} ORDER BY w.due_on LIMIT {WorklistDay.MostRows}
            """,
            scope.With(new { year = day.Year }),
            cancellationToken);
        return rows.Select(row => new WaitingTask(
            TaskKind.Dispose, "预警处置", row.Project, row.Text,
            string.Create(CultureInfo.InvariantCulture, $"/projects/{row.ProjectYearId}/monitoring/{row.LastMonth}"), row.DueOn, day.Left(row.DueOn), Count: 1));
    }

    private sealed record OpenWarning
    {
        public long ProjectYearId { get; init; }

        public string Project { get; init; } = string.Empty;

        public string Text { get; init; } = string.Empty;

        public DateOnly DueOn { get; init; }

        public int LastMonth { get; init; }
    }
}
