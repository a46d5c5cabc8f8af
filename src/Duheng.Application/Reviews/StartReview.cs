using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Reviews;

/// <summary>Takes a passed self-evaluation into review (开始复核).</summary>
public sealed class StartReview(Database database, TimeProvider time, ChangeLog log) : IUseCase
{
    public async Task<Result<ProjectYear>> ExecuteAsync(Actor actor, long projectYearId, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.ReadProjects, cancellationToken);
        if (found.Failed(out _, out var year))
        {
            return found;
        }

        var started = await StartAsync(work, actor, year, sampleId: null, cancellationToken);
        if (!started.Failed(out _, out _))
        {
            await work.CommitAsync(cancellationToken);
        }

        return started;
    }

    /// <summary>The same within somebody else's transaction.</summary>
    public async Task<Result<ProjectYear>> StartAsync(Work work, Actor actor, ProjectYear year, long? sampleId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(year);

        if (year.Evaluation != DocumentState.Passed)
        {
            return Refusals.Conflict($"“{year.Name}”的自评现在是“{year.Evaluation.Name()}”，审核通过之后才能复核。");
        }

        var now = time.GetUtcNow();
        var moved = await ProjectYears.MoveAsync(work, log, actor, year, DocumentKind.Review, Act.Start, reason: null, now, cancellationToken);
        if (!moved.Failed(out _, out _))
        {
            await work.ExecuteAsync(
                "INSERT INTO reviews (project_year_id, sample_id, started_at, started_by) VALUES (@Id, @sampleId, @now, @person)", new { year.Id, sampleId, now, person = actor.PersonId }, cancellationToken);
        }

        return moved;
    }
}
