using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Worklist;

/// <summary>What waits for a person, by deadline (工作台).</summary>
public sealed class ListTasks(Database database, TimeProvider time, WorkingDays days, IEnumerable<ITaskSource> sources) : IUseCase
{
    public async Task<IReadOnlyList<WaitingTask>> ExecuteAsync(Actor actor, int year, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.ReadAsync(cancellationToken);
        var deadlines = await work.FindAsync<YearRow>("SELECT * FROM years WHERE year = @year", new { year }, cancellationToken);
        var day = new WorklistDay(year, ChinaClock.Today(time), days);
        var tasks = new List<WaitingTask>();
        foreach (var step in WaitingStep.Of(actor))
        {
            var rows = await RowsAsync(work, year, step, cancellationToken);
            tasks.AddRange(rows.Select(row => Task(row, step, deadlines, day)));
        }

        foreach (var source in sources)
        {
            tasks.AddRange(await source.ReadAsync(work, actor, day, cancellationToken));
        }

        return [.. tasks.OrderBy(task => task.DueOn ?? DateOnly.MaxValue).ThenBy(task => task.Title, StringComparer.Ordinal)];
    }

    /// <summary>The latest of a step, found by an index before anything is joined.</summary>
    private static Task<IReadOnlyList<StepRow>> RowsAsync(Work work, int year, WaitingStep step, CancellationToken cancellationToken) => work.QueryAsync<StepRow>(
        $"""
        SELECT y.id, p.name, y.blockers, y.errors, y.warnings FROM project_years y JOIN projects p ON p.id = y.project_id JOIN organisations o ON o.id = y.organisation_id
        WHERE {step.Condition} ORDER BY y.updated_at DESC LIMIT {WorklistDay.MostRows}
        """,
        step.Scope.With(new { year, state = step.State.Key() }),
        cancellationToken);

    private static WaitingTask Task(StepRow row, WaitingStep step, YearRow? deadlines, WorklistDay day)
    {
        var what = step.State switch
        {
            DocumentState.NotStarted => "未开始",
            DocumentState.Draft when step.Kind == DocumentKind.Evaluation && row.Blockers > 0 => $"{Plain(row.Blockers)} 条阻断，送审前必须处理",
            DocumentState.Draft => "草稿，尚未送审",
            DocumentState.Returned => "被退回，按审核意见修改后再送审",
            _ => $"{step.State.Name()}；错误 {Plain(row.Errors)}，警告 {Plain(row.Warnings)}",
        };
        var title = step.Tasks switch { TaskKind.Mend => "退回修改", TaskKind.Check => $"{step.Kind.Name()}审核", _ => $"{step.Kind.Name()}填报" };
        var address = $"/projects/{row.Id.ToString(CultureInfo.InvariantCulture)}/{(step.Kind == DocumentKind.Targets ? "targets" : "evaluation")}";
        var due = step.DueOn(deadlines);
        return new WaitingTask(step.Tasks, title, row.Name, what, address, due, day.Left(due), Count: 1);
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record StepRow
    {
        public long Id { get; init; }

        public string Name { get; init; } = string.Empty;

        public int Blockers { get; init; }

        public int Errors { get; init; }

        public int Warnings { get; init; }
    }
}
