using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Ledgers;

/// <summary>The ledger of a project's year, for whoever may see the project.</summary>
public sealed class FindFunds(Database database, TimeProvider time) : IUseCase
{
    public async Task<Result<FundSheet>> ExecuteAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.ReadAsync(cancellationToken);
        if ((await ProjectYears.FindAsync(work, actor, id, Capability.ReadProjects, cancellationToken)).Failed(out var failure, out var year))
        {
            return failure;
        }

        var entries = await Ledger.ReadAsync(work, id, cancellationToken);
        return new FundSheet(year, entries, FundTable.Of(entries), actor.Can(Capability.KeepLedger, year.Path) && LedgerBook.Closed(year) is null, ChinaClock.Today(time));
    }
}
