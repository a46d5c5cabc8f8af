using Duheng.Application.Common;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Registers;

/// <summary>Enters something into a register (登记).</summary>
public sealed class AddEntry(Database database, PackCatalog packs, EntryBook book) : IUseCase
{
    /// <param name="organisationId">Null for one's own.</param>
    /// <returns>The id of the entry.</returns>
    public async Task<Result<long>> ExecuteAsync(Actor actor, string register, long? organisationId, EntryEdit edit, EntrySource source, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(edit);

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await RegisterPlace.FindToWriteAsync(work, packs, actor, register, organisationId, cancellationToken)).Failed(out var failure, out var place))
        {
            return failure;
        }

        var stored = await RegisterSlots.OpenAsync(work, place.Type, cancellationToken);
        if ((await EntryEdits.CheckAsync(work, book, stored, place.Organisation.Id, edit, self: null, cancellationToken)).Failed(out failure, out var entry))
        {
            return failure;
        }

        var id = await book.AddAsync(work, actor, stored, place.Organisation.Id, entry, source, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return id;
    }
}
