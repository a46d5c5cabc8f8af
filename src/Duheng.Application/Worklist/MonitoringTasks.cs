using System.Globalization;
using Duheng.Application.Monitorings;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Worklist;

/// <summary>Periods of the monitoring whose months are over: to fill in, to mend, or to look at (运行监控).</summary>
internal sealed class MonitoringTasks : ITaskSource
{
    private static readonly Act[] Forward = [Act.Start, Act.Submit, Act.Pass];

    public async Task<IEnumerable<WaitingTask>> ReadAsync(Work work, Actor actor, WorklistDay day, CancellationToken cancellationToken)
    {
        var tasks = new List<WaitingTask>();
        var steps = LifecycleTable.All.Where(move => move.Kind == DocumentKind.Monitoring && Forward.Contains(move.Act) && actor.Has(move.Role));
        foreach (var step in steps.GroupBy(move => move.From))
        {
            var scope = new Branches([.. actor.Grants.Where(grant => step.Any(move => move.Role == grant.Role)).Select(grant => grant.Path).Distinct(StringComparer.Ordinal)], "o.path");
            var rows = await work.QueryAsync<OpenPeriod>(
                $"""
                SELECT y.id AS project_year_id, p.name AS project, t.last_month, t.due_on FROM monitoring_periods t
                JOIN project_years y ON y.year = t.year JOIN projects p ON p.id = y.project_id JOIN organisations o ON o.id = y.organisation_id
                LEFT JOIN monitorings m ON m.project_year_id = y.id AND m.last_month = t.last_month
                WHERE t.year = @year AND {MonitoringStore.HasTargets} AND COALESCE(m.state, 'notStarted') = @state AND t.last_month <= @over AND {scope.Sql} ORDER BY t.due_on, p.name LIMIT {WorklistDay.MostRows}
                """,
                scope.With(new { year = day.Year, state = step.Key.Key(), over = LastMonthOver(day) }),
                cancellationToken);
            tasks.AddRange(rows.Select(row => Task(row, step.Key, day)));
        }

        return tasks;
    }

    /// <summary>A period can be told of when its last month is over.</summary>
    private static int LastMonthOver(WorklistDay day) => day.Today.Year > day.Year ? 12 : day.Today.Year < day.Year ? 0 : day.Today.Month - 1;

    private static WaitingTask Task(OpenPeriod row, DocumentState state, WorklistDay day)
    {
        var (kind, what) = state switch
        {
            DocumentState.Returned => (TaskKind.Mend, "被退回，修改后再送审"),
            DocumentState.NotStarted => (TaskKind.FillIn, "未开始"),
            DocumentState.Draft => (TaskKind.FillIn, "草稿，尚未送审"),
            _ => (TaskKind.Check, state.Name()),
        };
        return new WaitingTask(
            kind, string.Create(CultureInfo.InvariantCulture, $"1—{row.LastMonth} 月监控"), row.Project, what,
            string.Create(CultureInfo.InvariantCulture, $"/projects/{row.ProjectYearId}/monitoring/{row.LastMonth}"), row.DueOn, day.Left(row.DueOn), Count: 1);
    }

    private sealed record OpenPeriod
    {
        public long ProjectYearId { get; init; }

        public string Project { get; init; } = string.Empty;

        public int LastMonth { get; init; }

        public DateOnly DueOn { get; init; }
    }
}
