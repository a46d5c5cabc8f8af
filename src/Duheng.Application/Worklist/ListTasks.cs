using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Worklist;

/// <summary>What waits for a person, by deadline (工作台).</summary>
public sealed class ListTasks(Database database, TimeProvider time, WorkingDays days) : IUseCase
{
    private const int MostRows = 200;
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
        var today = DateOnly.FromDateTime(time.GetUtcNow().ToOffset(China).DateTime);
        var tasks = new List<WaitingTask>();
        foreach (var (kind, state, moves) in Steps(actor))
        {
            var rows = await RowsAsync(work, actor, year, kind, state, moves, cancellationToken);
            tasks.AddRange(rows.Select(row => Task(row, kind, state, deadlines, today)));
        }

        tasks.AddRange(await AdjustmentsAsync(work, actor, year, today, cancellationToken));
        tasks.AddRange(await WarningsAsync(work, actor, year, today, cancellationToken));
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
            WHERE y.year = @year AND y.{kind.Key()} = @state {ready} AND {scope.Sql} ORDER BY y.updated_at DESC LIMIT {MostRows.ToString(CultureInfo.InvariantCulture)}
            """,
            scope.With(new { year, state = state.Key() }),
            cancellationToken);
    }

    private WaitingTask Task(ProjectYear row, DocumentKind kind, DocumentState state, YearRow? deadlines, DateOnly today)
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
        return new WaitingTask(tasks, title, row.Name, what, address, due, Left(due, today), Count: 1);
    }

    private async Task<IEnumerable<WaitingTask>> AdjustmentsAsync(Work work, Actor actor, int year, DateOnly today, CancellationToken cancellationToken)
    {
        var scope = new Branches(actor.Branches(Capability.FillIn), "o.path");
        var rows = await work.QueryAsync<OpenAdjustment>(
            $"""
            SELECT t.project_year_id, p.name AS project, t.before_fen AS before, t.after_fen AS after, t.due_on FROM adjustment_tasks t
            JOIN project_years y ON y.id = t.project_year_id JOIN projects p ON p.id = y.project_id JOIN organisations o ON o.id = y.organisation_id
            WHERE y.year = @year AND t.answer IS NULL AND {scope.Sql} ORDER BY t.id
            """,
            scope.With(new { year }),
            cancellationToken);
        return rows.Select(row => new WaitingTask(
            TaskKind.Adjust, "目标调整", row.Project, $"全年预算由 {Wan(row.Before)} 调为 {Wan(row.After)} 万元，说明目标是否调整",
            $"/projects/{row.ProjectYearId.ToString(CultureInfo.InvariantCulture)}/adjustments", row.DueOn, Left(row.DueOn, today), Count: 1));
    }

    private async Task<IEnumerable<WaitingTask>> WarningsAsync(Work work, Actor actor, int year, DateOnly today, CancellationToken cancellationToken)
    {
        var scope = new Branches(actor.Branches(Capability.FillIn), "o.path");
        var rows = await work.QueryAsync<OpenWarning>(
            $"""
            SELECT w.project_year_id, p.name AS project, w.text, w.due_on, m.last_month FROM monitoring_warnings w
            JOIN monitorings m ON m.id = w.monitoring_id JOIN project_years y ON y.id = w.project_year_id
            JOIN projects p ON p.id = y.project_id JOIN organisations o ON o.id = y.organisation_id
            WHERE y.year = @year AND w.disposal IS NULL AND {scope.Sql} ORDER BY w.due_on
            """,
            scope.With(new { year }),
            cancellationToken);
        return rows.Select(row => new WaitingTask(
            TaskKind.Dispose, "预警处置", row.Project, row.Text,
            $"/projects/{row.ProjectYearId.ToString(CultureInfo.InvariantCulture)}/monitoring/{row.LastMonth.ToString(CultureInfo.InvariantCulture)}", row.DueOn, Left(row.DueOn, today), Count: 1));
    }

    private int? Left(DateOnly? due, DateOnly today) => due is { } day ? days.Between(today, day) : null;

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Wan(Domain.Quantities.Money money) => Domain.Quantities.Rounding.HalfUp(money.Wan, 2).ToString("0.00", CultureInfo.InvariantCulture);

    private sealed record OpenAdjustment
    {
        public long ProjectYearId { get; init; }

        public string Project { get; init; } = string.Empty;

        public Domain.Quantities.Money Before { get; init; }

        public Domain.Quantities.Money After { get; init; }

        public DateOnly? DueOn { get; init; }
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
