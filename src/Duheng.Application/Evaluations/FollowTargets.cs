using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Evaluations;

/// <summary>Moves a begun self-evaluation over to targets that were approved after it began, row by row (按新目标填报). What has no row there is kept aside.</summary>
public sealed class FollowTargets(Database database, TimeProvider time, ChangeLog log, EvaluationStore store) : IUseCase
{
    public async Task<Result<Evaluated>> ExecuteAsync(Actor actor, long projectYearId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await ProjectYears.FindAsync(work, actor, projectYearId, Capability.FillIn, cancellationToken)).Failed(out var failure, out var year))
        {
            return failure;
        }

        if (!LifecycleTable.IsOpenToEdit(year.Evaluation) || await store.FindAsync(work, year, cancellationToken) is not { } before)
        {
            return Refusals.Conflict($"自评现在是“{year.Evaluation.Name()}”，不能换到新目标；请先撤回，或请审核人退回。");
        }

        if (before.NewerTargets is not { } targets)
        {
            return Refusals.Conflict("自评已经按现行目标填报。");
        }

        var now = time.GetUtcNow();
        var old = before.Lines.Where(line => line.Indicator is not null).ToList();
        foreach (var indicator in await TargetVersions.IndicatorsAsync(work, targets.Id, cancellationToken))
        {
            await CarryAsync(work, before.Evaluation.Id, indicator, Counterpart(old, indicator), cancellationToken);
        }

        await work.ExecuteAsync(
            "UPDATE evaluations SET target_version_id = @targets, updated_at = @now, updated_by = @PersonId, version = version + 1 WHERE id = @Id",
            new { targets = targets.Id, now, actor.PersonId, before.Evaluation.Id },
            cancellationToken);
        await log.AppendAsync(
            work, actor, new ChangeSubject("evaluation", before.Evaluation.Id, year.Id), "按新目标填报", new { before.Targets.Number }, new { targets.Number }, cancellationToken);
        var after = await store.FindAsync(work, year, cancellationToken) ?? throw new InvalidOperationException("It was there a moment ago.");
        await EvaluationStore.KeepSummaryAsync(work, after, now, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return after;
    }

    /// <summary>The row of the same name under the same levels; else the only one of that name.</summary>
    private static EvaluatedLine? Counterpart(List<EvaluatedLine> old, TargetIndicator indicator)
    {
        var named = old.Where(line => line.Indicator!.Name == indicator.Name).ToList();
        return named.Find(line => line.Indicator!.Level1 == indicator.Level1 && line.Indicator.Level2 == indicator.Level2) ?? (named is [var only] ? only : null);
    }

    /// <summary>Points that a person stated hold for the weight under which they were stated, and for no other.</summary>
    private static Task<int> CarryAsync(Work work, long evaluationId, TargetIndicator indicator, EvaluatedLine? from, CancellationToken cancellationToken) => work.ExecuteAsync(
        """
        INSERT INTO evaluation_lines (evaluation_id, indicator_id, actual, reason, stated_centi, rests_on, evidence)
        VALUES (@evaluationId, @Id, @actual, @reason, @stated, @rests, @evidence)
        """,
        new
        {
            evaluationId,
            indicator.Id,
            actual = from?.Line.Actual ?? string.Empty,
            reason = from?.Line.Reason ?? string.Empty,
            stated = from?.Indicator?.WeightCenti == indicator.WeightCenti ? from?.Line.StatedCenti : null,
            rests = (from?.Line.RestsOn ?? RestsOn.Claim).Key(),
            evidence = from?.Line.Evidence ?? string.Empty,
        },
        cancellationToken);
}
