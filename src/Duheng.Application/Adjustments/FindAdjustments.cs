using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Adjustments;

/// <summary>The adjustments of a project's year, for whoever may see the project.</summary>
public sealed class FindAdjustments(Database database) : IUseCase
{
    public async Task<Result<AdjustmentSheet>> ExecuteAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.ReadAsync(cancellationToken);
        return (await ProjectYears.FindAsync(work, actor, id, Capability.ReadProjects, cancellationToken)).Failed(out var failure, out var year)
            ? failure
            : new AdjustmentSheet(
                year, await Adjusting.ReadAsync(work, id, cancellationToken), await TargetVersions.AllAsync(work, id, cancellationToken), actor.Can(Capability.FillIn, year.Path));
    }
}
