using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Monitorings;

/// <summary>A period of a project for whoever may see it, begun or not; its lamps as they now are.</summary>
public sealed class LoadMonitoring(Database database, MonitoringLimits limits) : IUseCase
{
    public async Task<Result<Monitored>> ExecuteAsync(Actor actor, long projectYearId, int month, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.ReadProjects, cancellationToken);
        if (found.Failed(out var failure, out var year))
        {
            return failure;
        }

        var loaded = await MonitoringStore.FindAsync(work, year, month, cancellationToken);
        return loaded.Failed(out _, out var monitored) || monitored.Row is not { } row || !LifecycleTable.IsOpenToEdit(row.State) ? loaded : MonitoringStore.Lit(monitored, limits);
    }
}
