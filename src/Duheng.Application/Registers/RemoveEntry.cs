using Duheng.Application.Common;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Registers;

/// <summary>Removes an entry (删除): it leaves lists and measures; its history stays, with the reason.</summary>
public sealed class RemoveEntry(Database database, TimeProvider time, PackCatalog packs, EntryBook book) : IUseCase
{
    public async Task<Result<RegisterEntry>> ExecuteAsync(Actor actor, string register, long id, long version, string? reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await Entries.FindToWriteAsync(work, packs, actor, register, id, version, reason, cancellationToken)).Failed(out var failure, out var found))
        {
            return failure;
        }

        if (await Entries.LeadingToAsync(work, packs, found.Entry, cancellationToken) is { } leading)
        {
            return Refusals.Conflict($"“{found.Entry.Title}”被 {leading}引用，不能删除；请先改那些登记，或把这一条设为不计入。");
        }

        if (await work.ExecuteAsync(
            "UPDATE register_entries SET removed = 1, u1 = NULL, u2 = NULL, u3 = NULL, updated_at = @now, version = version + 1 WHERE id = @id AND version = @version AND removed = 0",
            new { now = time.GetUtcNow(), id, version },
            cancellationToken) == 0)
        {
            return Refusals.ChangedMeanwhile;
        }

        await book.KeepVersionAsync(work, actor, found.Entry, "删除", reason!.Trim(), null, cancellationToken);
        var after = await EntryRows.FindAsync(work, found.Register, id, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return after!;
    }
}
