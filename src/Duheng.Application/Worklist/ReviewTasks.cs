using System.Globalization;
using Duheng.Application.Projects;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Storage;

namespace Duheng.Application.Worklist;

/// <summary>Reviews: those in somebody's hands one by one, those that may be begun or drawn as one line that stands for the list (复核).</summary>
internal sealed class ReviewTasks : ITaskSource
{
    private const string Tables = "project_years y JOIN projects p ON p.id = y.project_id JOIN organisations o ON o.id = y.organisation_id";

    public async Task<IEnumerable<WaitingTask>> ReadAsync(Work work, Actor actor, WorklistDay day, CancellationToken cancellationToken)
    {
        var due = (await work.FindAsync<YearRow>("SELECT * FROM years WHERE year = @Year", new { day.Year }, cancellationToken))?.ReviewDueOn;
        return [.. await BegunAsync(work, actor, day, due, cancellationToken), .. await WaitingAsync(work, Scope(actor, Act.Start), day, due, cancellationToken)];
    }

    private static Branches Scope(Actor actor, Act act) => new(
        [
            .. LifecycleTable.All.Where(move => move.Kind == DocumentKind.Review && move.Act == act)
                .SelectMany(move => actor.Grants.Where(grant => grant.Role == move.Role)).Select(grant => grant.Path).Distinct(StringComparer.Ordinal),
        ],
        "o.path");

    /// <summary>What one side has drawn, it alone settles.</summary>
    private static async Task<IEnumerable<WaitingTask>> BegunAsync(Work work, Actor actor, WorklistDay day, DateOnly? due, CancellationToken cancellationToken)
    {
        var rows = new List<OpenReview>();
        foreach (var role in LifecycleTable.All.Where(move => move.Kind == DocumentKind.Review && move.Act == Act.Settle).Select(move => move.Role).Distinct())
        {
            var scope = new Branches([.. actor.Grants.Where(grant => grant.Role == role).Select(grant => grant.Path).Distinct(StringComparer.Ordinal)], "o.path");
            rows.AddRange(await work.QueryAsync<OpenReview>(
                $"""
                SELECT y.id, p.name, y.errors, y.warnings FROM {Tables} LEFT JOIN reviews r ON r.project_year_id = y.id LEFT JOIN samples s ON s.id = r.sample_id
                WHERE y.year = @year AND y.review = 'inReview' AND COALESCE(s.side, @side) = @side AND {scope.Sql} ORDER BY y.updated_at DESC LIMIT {WorklistDay.MostRows}
                """,
                scope.With(new { year = day.Year, side = role.Key() }),
                cancellationToken));
        }

        return rows.DistinctBy(row => row.Id).Select(row => new WaitingTask(
            TaskKind.Check, "复核", row.Name, $"{DocumentState.InReview.Name()}，尚未定分；错误 {Figures.Plain(row.Errors)}，警告 {Figures.Plain(row.Warnings)}",
            string.Create(CultureInfo.InvariantCulture, $"/projects/{row.Id}/review"), due, day.Left(due), Count: 1));
    }

    /// <summary>Nobody need review all of them: they are chosen or drawn, so that one line leads to the queue.</summary>
    private static async Task<IEnumerable<WaitingTask>> WaitingAsync(Work work, Branches scope, WorklistDay day, DateOnly? due, CancellationToken cancellationToken)
    {
        var count = (int)await work.ValueAsync<long>(
            $"SELECT count(*) FROM (SELECT 1 FROM {Tables} WHERE y.year = @year AND y.evaluation = 'passed' AND y.review = 'notStarted' AND {scope.Sql} LIMIT {Figures.Plain(CountWaiting.Most)}) waiting",
            scope.With(new { year = day.Year }),
            cancellationToken);
        return count == 0
            ? []
            : [new WaitingTask(
                TaskKind.Check, "待复核", $"自评已通过的 {Figures.Plain(count)} 个项目{(count == CountWaiting.Most ? "（以上）" : null)}", "逐个复核、按重算批量定分，或抽查", "/review?stage=waiting", due, day.Left(due), count)];
    }

    private sealed record OpenReview
    {
        public long Id { get; init; }

        public string Name { get; init; } = string.Empty;

        public int Errors { get; init; }

        public int Warnings { get; init; }
    }
}
