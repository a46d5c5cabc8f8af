using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Notices;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Reviews;

/// <summary>Demands that something be put right, answers it, accepts or returns the answer (整改).</summary>
public sealed class MoveRectification(Database database, TimeProvider time, ChangeLog log) : IUseCase
{
    public async Task<Result<long>> DemandAsync(Actor actor, long projectYearId, string? demand, DateOnly? dueOn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.WriteAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.Review, cancellationToken);
        if (found.Failed(out var failure, out var year))
        {
            return failure;
        }

        if (string.IsNullOrWhiteSpace(demand) || dueOn is not { } due)
        {
            return Refusals.Invalid("整改要求", "请写明要整改什么，并给出期限。");
        }

        if (LifecycleTable.Find(DocumentKind.Rectification, DocumentState.NotStarted, Act.Start, actor, year.Path) is null)
        {
            return Refusals.NotYours;
        }

        var id = await work.ValueAsync<long>(
            """
            INSERT INTO rectifications (project_year_id, review_id, demand, due_on, state, created_at, created_by)
            VALUES (@Id, (SELECT r.id FROM reviews r WHERE r.project_year_id = @Id), @demand, @due, @state, @now, @person) RETURNING id
            """,
            new { year.Id, demand = demand.Trim(), due, state = DocumentState.Rectifying.Key(), now = time.GetUtcNow(), person = actor.PersonId },
            cancellationToken);
        await log.AppendAsync(work, actor, new ChangeSubject("rectification", id, year.Id), Act.Start.Name(DocumentKind.Rectification), null, new { demand, due }, cancellationToken);
        await Notice.TellAsync(
            work, actor, year, [Role.UnitClerk], $"要求整改：{year.Name}：{demand.Trim()}", Notice.PageOf(year.Id, DocumentKind.Rectification), time.GetUtcNow(), cancellationToken);
        await work.CommitAsync(cancellationToken);
        return id;
    }

    /// <param name="seen">The version that was read: who accepts or returns needs it.</param>
    /// <param name="text">The answer, or why the answer is returned.</param>
    public async Task<Result<DocumentState>> ExecuteAsync(Actor actor, long projectYearId, long id, Act act, long? seen, string? text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.WriteAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.ReadProjects, cancellationToken);
        if (found.Failed(out var failure, out var year))
        {
            return failure;
        }

        var before = await work.FindAsync<Rectification>("SELECT * FROM rectifications WHERE id = @id AND project_year_id = @projectYearId", new { id, projectYearId }, cancellationToken);
        if (before is null)
        {
            return Refusals.NoSuch("这条整改");
        }

        if (LifecycleTable.Find(DocumentKind.Rectification, before.State, act, actor, year.Path) is not { } move)
        {
            return Refusals.Conflict($"整改现在是“{before.State.Name()}”，您不能{act.Name(DocumentKind.Rectification)}。");
        }

        if (act is Act.Answer or Act.Return && string.IsNullOrWhiteSpace(text))
        {
            return Refusals.Invalid(act == Act.Answer ? "整改情况" : "退回原因", "请写明。");
        }

        if (SeenVersion.Refuse(act, seen, before.Version) is { } unseen)
        {
            return unseen;
        }

        var now = time.GetUtcNow();
        var moved = await work.ExecuteAsync(
            """
            UPDATE rectifications SET state = @state, version = version + 1, answer = CASE WHEN @isAnswer = 1 THEN @text ELSE answer END,
                answered_at = CASE WHEN @isAnswer = 1 THEN @now ELSE answered_at END, accepted_at = CASE WHEN @isAccepted = 1 THEN @now ELSE accepted_at END WHERE id = @id AND version = @Version
            """,
            new { id, state = move.To.Key(), text = text?.Trim(), now, isAnswer = act == Act.Answer ? 1 : 0, isAccepted = act == Act.Accept ? 1 : 0, before.Version },
            cancellationToken);
        if (moved == 0)
        {
            return Refusals.ChangedMeanwhile;
        }

        await log.AppendAsync(work, actor, new ChangeSubject("rectification", id, year.Id), act.Name(DocumentKind.Rectification), new { state = before.State.Name() }, new { state = move.To.Name(), text }, cancellationToken);
        await Notice.OfMoveAsync(work, actor, year, move, text, now, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return move.To;
    }
}
