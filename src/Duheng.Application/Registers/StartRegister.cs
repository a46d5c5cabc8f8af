using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Registers.Packs;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Registers;

/// <summary>Begins to keep a register (启用): from today on entries are due, even before the first one.</summary>
public sealed class StartRegister(Database database, TimeProvider time, ChangeLog log, PackCatalog packs) : IUseCase
{
    public async Task<Result<RegisterPlace>> ExecuteAsync(Actor actor, string register, long? organisationId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await RegisterPlace.FindToWriteAsync(work, packs, actor, register, organisationId, cancellationToken)).Failed(out var failure, out var place))
        {
            return failure;
        }

        var stored = await RegisterSlots.OpenAsync(work, place.Type, cancellationToken);
        var today = ChinaClock.Today(time);
        await EntryBook.UseAsync(work, stored, place.Organisation.Id, today, cancellationToken);
        await log.AppendAsync(work, actor, new ChangeSubject("register", stored.Id), $"启用{place.Type.Name}登记簿", null, new { organisationId = place.Organisation.Id, since = today }, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return place;
    }
}
