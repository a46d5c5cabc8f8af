using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Administration;

/// <summary>The log of all changes (变更记录), for the administrator of the log and for auditors: as it is sealed, and in words.</summary>
public sealed class ReadChanges(Database database, ChangeWords words) : IUseCase
{
    public async Task<Result<ToldPage>> ExecuteAsync(Actor actor, ChangeFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(filter);

        if (!actor.Can(Capability.ReadLog))
        {
            return Refusals.NotYours;
        }

        await using var work = await database.ReadAsync(cancellationToken);
        var page = await ChangeQuery.ReadAsync(work, filter, projectYearId: null, cancellationToken);
        return new ToldPage(await words.TellAsync(work, page.Rows, cancellationToken), page.Total);
    }
}
