using Duheng.Application.Common;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Monitorings;

/// <summary>The periods of a year, with the days on which they are due (监控期).</summary>
public sealed class ListMonitoringPeriods(Database database) : IUseCase
{
    public async Task<Result<IReadOnlyList<MonitoringPeriod>>> ExecuteAsync(Actor actor, int year, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        if (!actor.Can(Capability.ReadProjects) && !actor.Can(Capability.AdministerSystem))
        {
            return Refusals.NotYours;
        }

        await using var work = await database.ReadAsync(cancellationToken);
        return (await MonitoringStore.PeriodsAsync(work, year, cancellationToken)).ToList();
    }
}
