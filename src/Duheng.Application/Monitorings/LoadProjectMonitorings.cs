using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Monitorings;

/// <summary>How a project has stood from period to period, for whoever may see it.</summary>
public sealed class LoadProjectMonitorings(Database database) : IUseCase
{
    public async Task<Result<ProjectMonitorings>> ExecuteAsync(Actor actor, long projectYearId, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.ReadProjects, cancellationToken);
        return found.Failed(out var failure, out var year)
            ? failure
            : new ProjectMonitorings(
                year,
                await TargetVersions.FindApprovedAsync(work, year.Id, cancellationToken) is not null,
                await MonitoringStore.PeriodsAsync(work, year.Year, cancellationToken),
                await MonitoringStore.RowsAsync(work, year, cancellationToken),
                await MonitoringStore.WarningsAsync(work, year.Id, cancellationToken));
    }
}
