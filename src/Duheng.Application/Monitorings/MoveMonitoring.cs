using Duheng.Application.Comments;
using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Notices;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Monitorings;

/// <summary>Takes a period back, passes it on, or returns it (撤回、审核通过、退回). Each period has a state of its own; the project shows the latest one's.</summary>
public sealed class MoveMonitoring(Database database, TimeProvider time, ChangeLog log) : IUseCase
{
    /// <param name="seen">The version of the period that was read: a judgment needs it.</param>
    public async Task<Result<Monitored>> ExecuteAsync(Actor actor, long projectYearId, int month, Act act, long? seen, string? reason, CancellationToken cancellationToken)
    {
        if (act is not (Act.Withdraw or Act.Pass or Act.Return))
        {
            return Refusals.Invalid("办理", "监控只能撤回、审核通过或退回。");
        }

        await using var work = await database.WriteAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.ReadProjects, cancellationToken);
        if (found.Failed(out var failure, out var year))
        {
            return failure;
        }

        var moved = await MoveAsync(work, actor, year, month, act, reason, cancellationToken);
        if (moved.Failed(out _, out var monitored))
        {
            return moved;
        }

        if (SeenVersion.Refuse(act, seen, (monitored.Row?.Version ?? 0) - 1) is { } unseen) // the step has counted one on
        {
            return unseen;
        }

        await work.CommitAsync(cancellationToken);
        return moved;
    }

    /// <summary>One step along <see cref="LifecycleTable"/>, within somebody else's transaction.</summary>
    public async Task<Result<Monitored>> MoveAsync(Work work, Actor actor, ProjectYear year, int month, Act act, string? reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(year);

        var found = await MonitoringStore.FindAsync(work, year, month, cancellationToken);
        if (found.Failed(out _, out var monitored))
        {
            return found;
        }

        var from = monitored.Row?.State ?? DocumentState.NotStarted;
        if (monitored.Row is not { } row || LifecycleTable.Find(DocumentKind.Monitoring, from, act, actor, year.Path) is not { } move)
        {
            return monitored.Row is not null && LifecycleTable.All.Any(step => step.Kind == DocumentKind.Monitoring && step.From == from && step.Act == act)
                ? Refusals.NotYours
                : Refusals.Conflict($"“{year.Name}”{Domain.Quantities.Figures.Plain(month)} 月的监控现在是“{from.Name()}”，不能{act.Name()}；请刷新页面看最新状态。");
        }

        if (move.NeedsReason && string.IsNullOrWhiteSpace(reason))
        {
            return Refusals.Invalid("原因", $"{act.Name()}要写明原因。");
        }

        var now = time.GetUtcNow();
        if (await work.ExecuteAsync(
            "UPDATE monitorings SET state = @to, updated_at = @now, version = version + 1 WHERE id = @Id AND version = @Version", new { to = move.To.Key(), now, row.Id, row.Version }, cancellationToken) == 0)
        {
            return Refusals.ChangedMeanwhile;
        }

        await KeepStateAsync(work, year.Id, month, move.To, now, cancellationToken);
        if (act == Act.Return)
        {
            await CommentBook.AddAsync(
                work, year.Id, DocumentKind.Monitoring, row: null, $"{Domain.Quantities.Figures.Plain(month)} 月监控退回：{reason}", actor.PersonId, now, cancellationToken);
        }

        await log.AppendAsync(
            work, actor, new ChangeSubject("monitoring", row.Id, year.Id), act.Name(), new { month, state = from.Name() }, new { month, state = move.To.Name(), reason }, cancellationToken);
        await Notice.OfMoveAsync(work, actor, year, move, reason, now, cancellationToken);
        return monitored with { Row = row with { State = move.To, UpdatedAt = now, Version = row.Version + 1 } };
    }

    /// <summary>The project shows the state of its latest period.</summary>
    internal static Task KeepStateAsync(Work work, long projectYearId, int month, DocumentState state, DateTimeOffset now, CancellationToken cancellationToken) => work.ExecuteAsync(
        """
        UPDATE project_years SET monitoring = @state, updated_at = @now, version = version + 1 WHERE id = @projectYearId
            AND NOT EXISTS (SELECT 1 FROM monitorings m WHERE m.project_year_id = @projectYearId AND m.last_month > @month)
        """,
        new { state = state.Key(), now, projectYearId, month },
        cancellationToken);
}
