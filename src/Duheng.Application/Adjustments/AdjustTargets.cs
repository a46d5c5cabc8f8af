using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Adjustments;

/// <summary>Opens the next version of approved targets as a copy (目标调整). The approved one stays in force until the next is approved.</summary>
public sealed class AdjustTargets(Database database, TimeProvider time, ChangeLog log, Adjusting adjusting) : IUseCase
{
    /// <returns>The number of the new version.</returns>
    public async Task<Result<int>> ExecuteAsync(Actor actor, long id, string? cause, string? reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await ProjectYears.FindAsync(work, actor, id, Capability.FillIn, cancellationToken)).Failed(out var failure, out var year))
        {
            return failure;
        }

        if (LifecycleWords.Parse<AdjustmentCause>(cause) is not { } why)
        {
            return Refusals.Invalid("调整原因", $"请选一个：{string.Join("、", Enum.GetValues<AdjustmentCause>().Select(one => one.Name()))}。");
        }

        if (year.Evaluation is not (DocumentState.NotStarted or DocumentState.Draft or DocumentState.Returned))
        {
            return Refusals.Conflict($"自评现在是“{year.Evaluation.Name()}”，目标不能再调整；请先撤回或退回自评。");
        }

        if ((await OpenAsync(work, actor, year, why, reason, cancellationToken)).Failed(out failure, out var number))
        {
            return failure;
        }

        await work.CommitAsync(cancellationToken);
        return number;
    }

    /// <summary>The same within somebody else's transaction: demo.</summary>
    internal async Task<Result<int>> OpenAsync(Work work, Actor actor, ProjectYear year, AdjustmentCause why, string? reason, CancellationToken cancellationToken)
    {
        if (year.AsksAdjustment && LifecycleTable.IsOpenToEdit(year.Targets))
        {
            return await AnswerWithDraftAsync(work, actor, year, why, reason, cancellationToken);
        }

        var now = time.GetUtcNow();
        if ((await ProjectYears.MoveAsync(work, log, actor, year, DocumentKind.Targets, Act.Reopen, reason, now, cancellationToken)).Failed(out var failure, out _))
        {
            return failure;
        }

        var approved = await TargetVersions.FindApprovedAsync(work, year.Id, cancellationToken) ?? throw new InvalidOperationException($"Targets of {year.Code} are approved and have no approved version.");
        var number = approved.Number + 1;
        var opened = await TargetVersions.OpenAsync(work, year.Id, number, why.Key(), reason!.Trim(), actor.PersonId, now, cancellationToken); // a change without a reason was refused
        await work.ExecuteAsync("UPDATE target_versions SET period_goal = @PeriodGoal, annual_goal = @AnnualGoal WHERE id = @opened", new { approved.PeriodGoal, approved.AnnualGoal, opened }, cancellationToken);
        await TargetVersions.WriteRowsAsync(
            work, opened, await TargetVersions.IndicatorsAsync(work, approved.Id, cancellationToken), await TargetVersions.ClausesAsync(work, approved.Id, cancellationToken), cancellationToken);
        if (year.AsksAdjustment)
        {
            await adjusting.AnswerAsync(work, actor, year.Id, "adjusted", $"{why.Name()}：{reason.Trim()}", opened, cancellationToken);
        }

        return number;
    }

    /// <summary>The budget has changed once more while the next version is in hand: that version answers for it too.</summary>
    private async Task<Result<int>> AnswerWithDraftAsync(Work work, Actor actor, ProjectYear year, AdjustmentCause why, string? reason, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return Refusals.Invalid("说明", "请写明预算变动后目标怎样调整。");
        }

        var draft = await TargetVersions.FindNewestAsync(work, year.Id, cancellationToken) ?? throw new InvalidOperationException($"Targets of {year.Code} are in hand and have no version.");
        await adjusting.AnswerAsync(work, actor, year.Id, "adjusted", $"{why.Name()}：{reason.Trim()}", draft.Id, cancellationToken);
        return draft.Number;
    }
}
