using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Targets;

/// <summary>The targets of a project's year, for whoever may see the project.</summary>
public sealed class FindTargets(Database database, Knowledge knowledge) : IUseCase
{
    public async Task<Result<TargetSheet>> ExecuteAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.ReadAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, id, Capability.ReadProjects, cancellationToken);
        return found.Failed(out var failure, out var year) ? failure : await TargetSheets.ReadAsync(work, actor, year, knowledge, cancellationToken);
    }
}
