using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Monitorings;

/// <summary>Answers a warning: go on with a measure, adjust, or stop (预警处置).</summary>
public sealed class DisposeWarning(Database database, TimeProvider time, ChangeLog log) : IUseCase
{
    private const int ShortestMeasure = 6;
    private const int LongestMeasure = 500;

    public async Task<Result<MonitoringWarning>> ExecuteAsync(Actor actor, long warningId, Disposal? disposal, string? measure, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        var projectYearId = await work.FindAsync<long?>("SELECT project_year_id FROM monitoring_warnings WHERE id = @warningId", new { warningId }, cancellationToken);
        if (projectYearId is not { } id)
        {
            return Refusals.NoSuch("这条预警");
        }

        var found = await ProjectYears.FindAsync(work, actor, id, Capability.FillIn, cancellationToken);
        if (found.Failed(out var failure, out var year))
        {
            return failure is Failure.NotFound ? Refusals.NoSuch("这条预警") : failure;
        }

        var disposed = await DisposeAsync(work, actor, year, warningId, disposal, measure, cancellationToken);
        if (!disposed.Failed(out _, out _))
        {
            await work.CommitAsync(cancellationToken);
        }

        return disposed;
    }

    /// <summary>The same within somebody else's transaction, who has asked for the right.</summary>
    public async Task<Result<MonitoringWarning>> DisposeAsync(
        Work work, Actor actor, ProjectYear year, long warningId, Disposal? disposal, string? measure, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(year);

        if (disposal is not { } chosen)
        {
            return Refusals.Invalid("处置方式", "请选继续实施、调整或停止实施。");
        }

        var told = measure?.Trim() ?? string.Empty;
        if (told.Length is < ShortestMeasure or > LongestMeasure)
        {
            return Refusals.Invalid("处置措施", "请写明措施，6 至 500 个字。");
        }

        var now = time.GetUtcNow();
        var written = await work.ExecuteAsync(
            "UPDATE monitoring_warnings SET disposal = @disposal, measure = @told, disposed_at = @now, disposed_by = @person WHERE id = @warningId AND project_year_id = @Id AND disposal IS NULL",
            new { disposal = chosen.Key(), told, now, person = actor.PersonId, warningId, year.Id },
            cancellationToken);
        if (written == 0)
        {
            return Refusals.Conflict("这条预警已经处置过；请刷新页面看处置结果。");
        }

        await log.AppendAsync(work, actor, new ChangeSubject("warning", warningId, year.Id), "处置预警", before: null, new { disposal = chosen.Name(), measure = told }, cancellationToken);
        return (await MonitoringStore.WarningsAsync(work, year.Id, cancellationToken)).First(warning => warning.Id == warningId);
    }
}
