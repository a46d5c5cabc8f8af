using Duheng.Application.Common;
using Duheng.Application.Organisations;
using Duheng.Application.Projects;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Registers;
using Duheng.Storage;

namespace Duheng.Application.Registers;

/// <summary>A register of an organisation, as far as a person may see it. Every use case of registers begins here.</summary>
/// <param name="MayWrite">Whether this person keeps it.</param>
public sealed record RegisterPlace(RegisterType Type, OrganisationRow Organisation, bool MayWrite)
{
    /// <param name="organisationId">Null for one's own, or the first that one may see.</param>
    public static async Task<Result<RegisterPlace>> FindAsync(Work work, PackCatalog packs, Actor actor, string key, long? organisationId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(packs);

        if (packs.Find(key) is not { } type)
        {
            return Refusals.NoSuch("这个登记簿");
        }

        return (await OrganisationAsync(work, actor, organisationId, cancellationToken)).Failed(out var failure, out var organisation)
            ? failure
            : new RegisterPlace(type, organisation, MayKeep(actor, type, organisation.Path));
    }

    /// <summary>The same to write into it.</summary>
    public static async Task<Result<RegisterPlace>> FindToWriteAsync(Work work, PackCatalog packs, Actor actor, string key, long? organisationId, CancellationToken cancellationToken)
    {
        if ((await FindAsync(work, packs, actor, key, organisationId, cancellationToken)).Failed(out var failure, out var place))
        {
            return failure;
        }

        return !place.MayWrite ? Refusals.NotYours
            : place.Organisation.ClosedOn is not null ? Refusals.Conflict($"“{place.Organisation.Name}”已经撤销，不能再登记。")
            : place;
    }

    /// <summary>An organisation whose registers this person may see.</summary>
    public static async Task<Result<OrganisationRow>> OrganisationAsync(Work work, Actor actor, long? organisationId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(actor);

        var scope = new Branches(actor.Branches(Capability.ReadEvidence), "o.path");
        var found = await work.FindAsync<OrganisationRow>(
            $"SELECT o.* FROM organisations o WHERE {scope.Sql} AND (@asked IS NULL OR o.id = @asked) ORDER BY CASE WHEN o.id = @own THEN 0 WHEN o.kind = 'unit' THEN 1 ELSE 2 END, o.path LIMIT 1",
            scope.With(new { asked = organisationId, own = actor.OrganisationId }),
            cancellationToken);
        return found is null ? Refusals.NoSuch("这个单位的登记簿") : found;
    }

    /// <summary>All whose registers this person may see, units first.</summary>
    public static Task<IReadOnlyList<OrganisationRow>> OrganisationsAsync(Work work, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(actor);

        var scope = new Branches(actor.Branches(Capability.ReadEvidence), "o.path");
        return work.QueryAsync<OrganisationRow>($"SELECT o.* FROM organisations o WHERE o.closed_on IS NULL AND {scope.Sql} ORDER BY o.path", scope.With(null), cancellationToken);
    }

    /// <summary>Of those that keep registers at all, the roles that the pack names; every one where it names none.</summary>
    private static bool MayKeep(Actor actor, RegisterType type, string path) =>
        actor.Can(Capability.KeepRegisters, path) && (type.Writers.Count == 0 || type.Writers.Any(role => actor.Has(role, path)));
}
