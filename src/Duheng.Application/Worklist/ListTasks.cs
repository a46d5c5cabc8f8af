using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Worklist;

/// <summary>What waits for a person, by deadline (工作台).</summary>
public sealed class ListTasks(Database database, TimeProvider time, WorkingDays days, IEnumerable<ITaskSource> sources) : IUseCase
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    private (long Person, int Year, IReadOnlyList<WaitingTask> Tasks)? known;

    public async Task<IReadOnlyList<WaitingTask>> ExecuteAsync(Actor actor, int year, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        if (known is { } before && before.Person == actor.PersonId && before.Year == year)
        {
            return before.Tasks; // the bar and the page ask the same within one request
        }

        await using var work = await database.ReadAsync(cancellationToken);
        var deadlines = await work.FindAsync<YearRow>("SELECT * FROM years WHERE year = @year", new { year }, cancellationToken);
        var day = new WorklistDay(year, DateOnly.FromDateTime(time.GetUtcNow().ToOffset(China).DateTime), days);
        var tasks = new List<WaitingTask>();
        foreach (var (kind, state, moves) in Steps(actor))
        {
            var rows = await RowsAsync(work, actor, year, kind, state, moves, cancellationToken);
            tasks.AddRange(rows.Select(row => Task(row, kind, state, deadlines, day)));
        }

        foreach (var source in sources)
        {
            tasks.AddRange(await source.ReadAsync(work, actor, day, cancellationToken));
        }

        known = (actor.PersonId, year, [.. tasks.OrderBy(task => task.DueOn ?? DateOnly.MaxValue).ThenBy(task => task.Title, StringComparer.Ordinal)]);
        return known.Value.Tasks;
    }

    /// <summary>Kinds and states from which this person has a step forward; taking something back waits for nobody.</summary>
    private static IEnumerable<(DocumentKind Kind, DocumentState State, IReadOnlyList<Move> Moves)> Steps(Actor actor) => LifecycleTable.All
        .Where(move => move.Act is Act.Start or Act.Submit or Act.Pass or Act.Approve && move.Kind is DocumentKind.Targets or DocumentKind.Evaluation && actor.Has(move.Role))
        .GroupBy(move => (move.Kind, move.From))
        .Select(group => (group.Key.Kind, group.Key.From, (IReadOnlyList<Move>)[.. group]));

    private static Task<IReadOnlyList<ProjectYear>> RowsAsync(
        Work work, Actor actor, int year, DocumentKind kind, DocumentState state, IReadOnlyList<Move> moves, CancellationToken cancellationToken)
    {
        var branches = actor.Grants.Where(grant => moves.Any(move => move.Role == grant.Role)).Select(grant => grant.Path).Distinct(StringComparer.Ordinal).ToList();
        var scope = new Branches(branches, "o.path");
        // Self-evaluation begins when the targets are approved.
        var ready = kind == DocumentKind.Evaluation && state == DocumentState.NotStarted ? "AND y.targets = 'approved' AND y.asks_adjustment = 0" : string.Empty;
        return work.QueryAsync<ProjectYear>(
            $"""
            SELECT {ProjectYears.Columns} FROM {ProjectYears.Tables}
            WHERE y.year = @year AND y.{kind.Key()} = @state {ready} AND {scope.Sql} ORDER BY y.updated_at DESC LIMIT {WorklistDay.MostRows}
            """,
            scope.With(new { year, state = state.Key() }),
            cancellationToken);
    }

    private static WaitingTask Task(ProjectYear row, DocumentKind kind, DocumentState state, YearRow? deadlines, WorklistDay day)
    {
        var due = (kind, state) switch
        {
            (DocumentKind.Targets, _) => deadlines?.TargetsDueOn,
            (DocumentKind.Evaluation, DocumentState.WithDepartment) => deadlines?.ReviewDueOn,
            _ => deadlines?.EvaluationDueOn,
        };
        var tasks = state switch
        {
            DocumentState.Returned => TaskKind.Mend,
            DocumentState.NotStarted or DocumentState.Draft => TaskKind.FillIn,
            _ => TaskKind.Check,
        };
        var what = state switch
        {
            DocumentState.NotStarted => "未开始",
            DocumentState.Draft when kind == DocumentKind.Evaluation && row.Blockers > 0 => $"{Plain(row.Blockers)} 条阻断，送审前必须处理",
            DocumentState.Draft => "草稿，尚未送审",
            DocumentState.Returned => "被退回，按审核意见修改后再送审",
            _ => $"{state.Name()}；错误 {Plain(row.Errors)}，警告 {Plain(row.Warnings)}",
        };
        var title = tasks switch { TaskKind.Mend => "退回修改", TaskKind.Check => $"{kind.Name()}审核", _ => $"{kind.Name()}填报" };
        var address = $"/projects/{row.Id.ToString(CultureInfo.InvariantCulture)}/{(kind == DocumentKind.Targets ? "targets" : "evaluation")}";
        return new WaitingTask(tasks, title, row.Name, what, address, due, day.Left(due), Count: 1);
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
