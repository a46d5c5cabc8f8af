using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Organisations;

/// <summary>The organisations in whose name a person may open projects.</summary>
public sealed class ListOwnUnits(Database database) : IUseCase
{
    public async Task<IReadOnlyList<OrganisationRow>> ExecuteAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.ReadAsync(cancellationToken);
        var scope = new Branches(actor.Branches(Capability.EditProjects), "o.path");
        return await work.QueryAsync<OrganisationRow>($"SELECT o.* FROM organisations o WHERE o.closed_on IS NULL AND {scope.Sql} ORDER BY o.code", scope.With(null), cancellationToken);
    }
}
