using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Storage;

namespace Duheng.Application.Ledgers;

/// <summary>Takes an entry back by its opposite (冲销): both stay to be seen.</summary>
public sealed class ReverseLedgerEntry(Database database, LedgerBook book) : IUseCase
{
    /// <returns>The id of the opposite entry.</returns>
    public async Task<Result<long>> ExecuteAsync(Actor actor, long id, long entryId, string? reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await ProjectYears.FindAsync(work, actor, id, Capability.KeepLedger, cancellationToken)).Failed(out var failure, out var year))
        {
            return failure;
        }

        if (LedgerBook.Closed(year) is { } closed)
        {
            return closed;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return Refusals.Invalid("冲销原因", "没有写；冲销要写明原因。");
        }

        var entries = await Ledger.ReadAsync(work, id, cancellationToken);
        if (entries.FirstOrDefault(one => one.Id == entryId) is not { } entry)
        {
            return Refusals.NoSuch("这笔分录");
        }

        if (entry.ReversesId is not null || entries.Any(one => one.ReversesId == entryId))
        {
            return Refusals.Conflict(entry.ReversesId is null ? "这笔分录已经冲销过了。" : "这一笔本身就是冲销，不能再冲销；请重新记入一笔。");
        }

        var opposite = entry with { Amount = Money.FromFen(-entry.Amount.Fen), ReversesId = entry.Id, Remark = $"冲销：{reason.Trim()}" };
        if (LedgerLimits.Refuse(entries, opposite) is { } refused)
        {
            return refused;
        }

        var entered = await book.WriteAsync(work, actor, year, opposite, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return entered;
    }
}
