using Duheng.Application.Adjustments;
using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Application.Targets;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Ledgers;

/// <summary>Writes entries into the ledger, within somebody else's transaction: sums, log, and the task that a changed budget gives.</summary>
public sealed class LedgerBook(TimeProvider time, ChangeLog log, Adjusting adjusting)
{
    /// <summary>Figures that a self-evaluation in review rests on do not move under it.</summary>
    public static Failure? Closed(ProjectYear year)
    {
        ArgumentNullException.ThrowIfNull(year);

        return year.Evaluation is DocumentState.NotStarted or DocumentState.Draft or DocumentState.Returned
            ? null
            : Refusals.Conflict($"自评现在是“{year.Evaluation.Name()}”，资金台账不能再改；请先撤回或退回自评。");
    }

    /// <summary>See <see cref="LedgerText.Read"/>; nothing is dated later than today.</summary>
    public Result<LedgerEntry> Read(NewLedgerEntry typed, int year)
    {
        var read = LedgerText.Read(typed, year);
        return !read.Failed(out _, out var entry) && entry.DatedOn > ChinaClock.Today(time)
            ? Refusals.Invalid("日期", $"写的是“{typed.DatedOn.Trim()}”，这一天还没有到；请核对，或到时候再记。")
            : read;
    }

    /// <returns>The id of the entry.</returns>
    public async Task<long> WriteAsync(Work work, Actor actor, ProjectYear year, LedgerEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(entry);

        var now = time.GetUtcNow();
        var ledger = await Ledger.ReadAsync(work, year.Id, cancellationToken);
        var before = FundTable.Of(ledger);
        var id = await work.ValueAsync<long>(
            """
            INSERT INTO ledger_entries (project_year_id, kind, source, amount_fen, dated_on, document_no, remark, reverses_id, created_at, created_by)
            VALUES (@Id, @kind, @source, @Amount, @DatedOn, @DocumentNo, @Remark, @ReversesId, @now, @PersonId) RETURNING id
            """,
            new { year.Id, kind = entry.Kind.Key(), source = entry.Source.Key(), entry.Amount, entry.DatedOn, entry.DocumentNo, entry.Remark, entry.ReversesId, now, actor.PersonId },
            cancellationToken);
        var after = await LedgerSums.UpdateAsync(work, year.Id, now, cancellationToken);
        await log.AppendAsync(
            work, actor, new ChangeSubject("ledger", id, year.Id), entry.ReversesId is null ? "记入台账" : "冲销台账", null,
            new { kind = entry.Kind.Name(), source = entry.Source.Name(), yuan = entry.Amount.Yuan, entry.DatedOn, entry.DocumentNo, entry.Remark, entry.ReversesId }, cancellationToken);
        if (after.Annual.Total != before.Annual.Total && !ledger.Append(entry).All(IsFirstBudget) && await TargetVersions.FindApprovedAsync(work, year.Id, cancellationToken) is not null) // also while a change of them is being drafted
        {
            await adjusting.AskAsync(work, actor, year, id, before.Annual.Total, after.Annual.Total, cancellationToken);
        }

        return id;
    }

    /// <summary>While nothing else has been entered, the budget is not changed but still being entered, source by source.</summary>
    private static bool IsFirstBudget(LedgerEntry entry) => entry.Kind is LedgerKind.Initial or LedgerKind.CarriedOver;
}
