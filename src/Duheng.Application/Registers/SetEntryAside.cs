using Duheng.Application.Common;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Registers;

/// <summary>Keeps an entry out of measures (不计入), for a reason that measures show; or lets it count again.</summary>
public sealed class SetEntryAside(Database database, TimeProvider time, PackCatalog packs, EntryBook book) : IUseCase
{
    /// <param name="isAside">False to let it count again.</param>
    /// <param name="reason">Asked for both ways.</param>
    public async Task<Result<RegisterEntry>> ExecuteAsync(Actor actor, string register, long id, long version, bool isAside, string? reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await Entries.FindToWriteAsync(work, packs, actor, register, id, version, reason, cancellationToken)).Failed(out var failure, out var found))
        {
            return failure;
        }

        var before = found.Entry;
        if (isAside == before.SetAside.Length > 0)
        {
            return Refusals.Conflict(isAside ? "这条登记已经不计入了。" : "这条登记本来就计入。");
        }

        var said = reason!.Trim();
        if (await work.ExecuteAsync(
            "UPDATE register_entries SET set_aside = @aside, updated_at = @now, version = version + 1 WHERE id = @id AND version = @version AND removed = 0",
            new { aside = isAside ? said : string.Empty, now = time.GetUtcNow(), id, version },
            cancellationToken) == 0)
        {
            return Refusals.ChangedMeanwhile;
        }

        await book.KeepVersionAsync(work, actor, before, isAside ? "不计入" : "恢复计入", said, null, cancellationToken);
        var after = await EntryRows.FindAsync(work, found.Register, id, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return after!;
    }
}
