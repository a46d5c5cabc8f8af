using System.Security.Cryptography;
using System.Text.Json;
using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Json.Data;
using Duheng.Application.Measures;
using Duheng.Application.Projects;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Evaluations;

/// <summary>Hands a self-evaluation up, unless something stops it; then it says what, and where (送审).</summary>
public sealed class SubmitEvaluation(Database database, TimeProvider time, ChangeLog log, EvaluationStore store, MeasureBook measures) : IUseCase
{
    /// <returns>What stops it; empty when it was handed up.</returns>
    public async Task<Result<Obstacle[]>> ExecuteAsync(Actor actor, long projectYearId, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.FillIn, cancellationToken);
        if (found.Failed(out var failure, out var year))
        {
            return failure;
        }

        var submitted = await SubmitAsync(work, actor, year, cancellationToken);
        if (!submitted.Failed(out _, out var obstacles) && obstacles.Length == 0)
        {
            await work.CommitAsync(cancellationToken);
        }

        return submitted;
    }

    /// <summary>The same within somebody else's transaction.</summary>
    public async Task<Result<Obstacle[]>> SubmitAsync(Work work, Actor actor, ProjectYear year, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(year);

        if (await store.FindAsync(work, year, cancellationToken) is not { } evaluated)
        {
            return Refusals.Conflict("自评还没有开始。");
        }

        if (evaluated.Obstacles.Count > 0)
        {
            return evaluated.Obstacles.ToArray();
        }

        var now = time.GetUtcNow();
        var moved = await ProjectYears.MoveAsync(work, log, actor, year, DocumentKind.Evaluation, Act.Submit, reason: null, now, cancellationToken);
        if (moved.Failed(out var failure, out _))
        {
            return failure;
        }

        var content = JsonSerializer.SerializeToUtf8Bytes(ReportDataJson.From(evaluated.Report), DataContext.Readable.ReportDataJson);
        await work.ExecuteAsync(
            "UPDATE evaluations SET submitted_at = @now, content_hash = @hash WHERE id = @Id", new { now, hash = Convert.ToHexStringLower(SHA256.HashData(content)), evaluated.Evaluation.Id }, cancellationToken);
        await measures.FreezeAsync(work, actor, year, evaluated.Evaluation, [.. evaluated.Lines.Select(line => line.Indicator).OfType<TargetIndicator>()], cancellationToken);
        await EvaluationStore.KeepSummaryAsync(work, evaluated, now, cancellationToken);
        return Array.Empty<Obstacle>();
    }
}
