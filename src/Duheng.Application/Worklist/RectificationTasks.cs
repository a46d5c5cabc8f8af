using Duheng.Application.Notices;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Worklist;

/// <summary>What is to be put right, and answers that wait to be accepted (整改).</summary>
internal sealed class RectificationTasks : ITaskSource
{
    public async Task<IEnumerable<WaitingTask>> ReadAsync(Work work, Actor actor, WorklistDay day, CancellationToken cancellationToken)
    {
        var tasks = new List<WaitingTask>();
        var steps = LifecycleTable.All.Where(move => move.Kind == DocumentKind.Rectification && move.Act is Act.Answer or Act.Accept && actor.Has(move.Role));
        foreach (var step in steps.GroupBy(move => move.From))
        {
            var scope = new Branches([.. actor.Grants.Where(grant => step.Any(move => move.Role == grant.Role)).Select(grant => grant.Path).Distinct(StringComparer.Ordinal)], "o.path");
            var rows = await work.QueryAsync<OpenRectification>(
                $"""
                SELECT r.project_year_id, p.name AS project, r.demand, r.due_on FROM rectifications r
                JOIN project_years y ON y.id = r.project_year_id JOIN projects p ON p.id = y.project_id JOIN organisations o ON o.id = y.organisation_id
                WHERE y.year = @year AND r.state = @state AND {scope.Sql} ORDER BY r.due_on LIMIT {WorklistDay.MostRows}
                """,
                scope.With(new { year = day.Year, state = step.Key.Key() }),
                cancellationToken);
            var isAnswered = step.Key == DocumentState.Answered;
            tasks.AddRange(rows.Select(row => new WaitingTask(
                isAnswered ? TaskKind.Check : TaskKind.Rectify, isAnswered ? "整改验收" : "整改", row.Project, row.Demand, Notice.PageOf(row.ProjectYearId, DocumentKind.Rectification) + "#rectification",
                row.DueOn, isAnswered ? null : day.Left(row.DueOn), Count: 1)));
        }

        return tasks;
    }

    private sealed record OpenRectification
    {
        public long ProjectYearId { get; init; }

        public string Project { get; init; } = string.Empty;

        public string Demand { get; init; } = string.Empty;

        public DateOnly DueOn { get; init; }
    }
}
