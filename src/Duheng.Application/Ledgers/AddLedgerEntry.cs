using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Ledgers;

/// <summary>Enters a movement of a project's money (记入台账).</summary>
public sealed class AddLedgerEntry(Database database, LedgerBook book) : IUseCase
{
    /// <returns>The id of the entry.</returns>
    public async Task<Result<long>> ExecuteAsync(Actor actor, long id, NewLedgerEntry typed, CancellationToken cancellationToken)
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

        if (book.Read(typed, year.Year).Failed(out failure, out var entry))
        {
            return failure;
        }

        if (LedgerLimits.Refuse(await Ledger.ReadAsync(work, year.Id, cancellationToken), entry) is { } refused)
        {
            return refused;
        }

        var entered = await book.WriteAsync(work, actor, year, entry, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return entered;
    }
}
