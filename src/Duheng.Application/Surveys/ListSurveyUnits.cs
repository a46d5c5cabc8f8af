using Duheng.Application.Common;
using Duheng.Application.Organisations;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Surveys;

/// <summary>The units in whose name a person may ask people.</summary>
public sealed class ListSurveyUnits(Database database) : IUseCase
{
    public async Task<Result<SurveyUnits>> ExecuteAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        if (!actor.Can(Capability.KeepRegisters))
        {
            return Refusals.NotYours;
        }

        await using var work = await database.ReadAsync(cancellationToken);
        var scope = new Branches(actor.Branches(Capability.KeepRegisters), "o.path");
        return new SurveyUnits(await work.QueryAsync<OrganisationRow>($"SELECT o.* FROM organisations o WHERE o.closed_on IS NULL AND {scope.Sql} ORDER BY o.code", scope.With(null), cancellationToken));
    }
}
