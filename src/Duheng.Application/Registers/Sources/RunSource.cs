using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Jobs;
using Duheng.Application.Registers.Imports;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Registers.Sources;

/// <summary>Takes entries from a unit's own database (从业务库导入): the query runs in a job, its rows are looked through like a file's, and entered when the person says so.</summary>
public sealed class RunSource(Database database, PackCatalog packs, ChangeLog log, JobBook queue) : IUseCase
{
    /// <summary>The sources of a register, for whoever keeps it.</summary>
    public async Task<Result<IReadOnlyList<QuerySource>>> ListAsync(Actor actor, string register, long? organisationId, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        return (await RegisterPlace.FindToWriteAsync(work, packs, actor, register, organisationId, cancellationToken)).Failed(out var failure, out var place)
            ? failure
            : (await QuerySources.OfAsync(work, place.Organisation.Id, place.Type.Key, cancellationToken)).ToList();
    }

    /// <returns>The id of the job that runs the query and looks through its rows.</returns>
    public async Task<Result<long>> ExecuteAsync(Actor actor, string register, long id, long? projectId, bool masks, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.WriteAsync(cancellationToken);
        if (await QuerySources.FindAsync(work, id, cancellationToken) is not { } source || source.Register != register)
        {
            return actor.Can(Capability.KeepRegisters) ? Refusals.NoSuch("这个业务库查询") : Refusals.NotYours;
        }

        if ((await RegisterPlace.FindToWriteAsync(work, packs, actor, register, source.OrganisationId, cancellationToken)).Failed(out var failure, out var place))
        {
            return failure;
        }

        await log.AppendAsync(work, actor, new ChangeSubject("querySource", id), "读取业务库", null, new { source.Name, register = place.Type.Name }, cancellationToken);
        await work.CommitAsync(cancellationToken);
        await work.DisposeAsync();
        return await queue.AddAsync(
            actor, CheckEntries.Name, new EntryImportFile(source.Name, register, place.Organisation.Id, projectId, source.Profile.Length == 0 ? null : source.Profile, masks, [], source.Id), cancellationToken);
    }
}
