using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Evaluations;

/// <summary>Begins a self-evaluation against the approved targets, under the scheme of the year (开始自评).</summary>
public sealed class StartEvaluation(Database database, TimeProvider time, ChangeLog log, EvaluationStore store, Knowledge knowledge) : IUseCase
{
    public async Task<Result<ProjectYear>> ExecuteAsync(Actor actor, long projectYearId, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.FillIn, cancellationToken);
        if (found.Failed(out _, out var year))
        {
            return found;
        }

        var started = await StartAsync(work, actor, year, cancellationToken);
        if (!started.Failed(out _, out _))
        {
            await work.CommitAsync(cancellationToken);
        }

        return started;
    }

    /// <summary>The same within somebody else's transaction, who has asked for the right.</summary>
    public async Task<Result<ProjectYear>> StartAsync(Work work, Actor actor, ProjectYear year, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(year);

        if (await TargetVersions.FindApprovedAsync(work, year.Id, cancellationToken) is not { } targets)
        {
            return Refusals.Conflict("绩效目标还没有批复，不能开始自评；请先送审目标。");
        }

        if (year.AsksAdjustment)
        {
            return Refusals.Conflict("全年预算变动后，目标是否调整还没有答复；请先在“目标调整”里答复，再开始自评。");
        }

        if (year.Targets != DocumentState.Approved)
        {
            return Refusals.Conflict($"绩效目标正在变更，现在是“{year.Targets.Name()}”；批复之后才能开始自评。");
        }

        var schemeId = await work.FindAsync<string>("SELECT scheme_id FROM years WHERE year = @Year", new { year.Year }, cancellationToken);
        if (schemeId is null || knowledge.Schemes.Find(schemeId) is not { } scheme)
        {
            return Refusals.Conflict("本年度没有设定评分方案；请系统管理员在“年度”里选定后再开始。");
        }

        var now = time.GetUtcNow();
        var moved = await ProjectYears.MoveAsync(work, log, actor, year, DocumentKind.Evaluation, Act.Start, reason: null, now, cancellationToken);
        if (moved.Failed(out _, out var begun))
        {
            return moved;
        }

        var id = await work.ValueAsync<long>(
            """
            INSERT INTO evaluations (project_year_id, target_version_id, scheme_id, scheme_version, created_at, updated_at, updated_by)
            VALUES (@Id, @targets, @scheme, @version, @now, @now, @person) RETURNING id
            """,
            new { year.Id, targets = targets.Id, scheme = scheme.Id, version = scheme.Version, now, person = actor.PersonId },
            cancellationToken);
        await work.ExecuteAsync(
            "INSERT INTO evaluation_lines (evaluation_id, indicator_id) SELECT @id, i.id FROM target_indicators i WHERE i.target_version_id = @targets", new { id, targets = targets.Id }, cancellationToken);
        if (await store.FindAsync(work, begun, cancellationToken) is { } bare)
        {
            await PrefillAsync(work, bare, cancellationToken);
            var evaluated = await store.FindAsync(work, begun, cancellationToken) ?? throw new InvalidOperationException("It was there a moment ago.");
            await EvaluationStore.KeepSummaryAsync(work, evaluated, now, cancellationToken);
        }

        return begun;
    }

    /// <summary>What records tell need not be typed.</summary>
    private static async Task PrefillAsync(Work work, Evaluated evaluated, CancellationToken cancellationToken)
    {
        foreach (var line in evaluated.Lines)
        {
            if (line.Measure?.Actual is { } actual)
            {
                await work.ExecuteAsync("UPDATE evaluation_lines SET actual = @actual WHERE id = @Id", new { actual, line.Line.Id }, cancellationToken);
            }
        }
    }
}
