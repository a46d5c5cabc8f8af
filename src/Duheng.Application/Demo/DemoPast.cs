using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Demo;

/// <summary>The year before the demo: one project had its targets approved then, and was carried into the next with them as a draft.</summary>
public sealed class DemoPast(TimeProvider time, ChangeLog log, Knowledge knowledge, SaveTargets saveTargets, MoveTargets moveTargets, CarryProjects carry) : IUseCase
{
    /// <summary>The one that was carried.</summary>
    public const string Project = "业务档案数字化加工服务";

    public const int Year = DemoOffice.Year - 1;

    private readonly DemoTargets targets = new(time, knowledge, saveTargets, moveTargets);

    public static Task OpenAsync(Work work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);

        return work.ExecuteAsync("INSERT INTO years (year, scheme_id) VALUES (@Year, 'cn-2020')", new { Year }, cancellationToken);
    }

    /// <param name="yearId">Of the project in the year before.</param>
    /// <returns>The id of its next year.</returns>
    public async Task<long> CarryAsync(Work work, Actor clerk, long yearId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);

        var plan = DemoPlan.All.Single(one => one.Project == Project);
        var (year, version) = DemoTargets.Kept(await OpenTargets.FindAsync(work, log, clerk, yearId, time.GetUtcNow(), cancellationToken));
        await targets.SaveAsync(work, clerk, year, version, plan.Targets, cancellationToken);

        // Long ago: nobody is to be told of it now.
        await work.ExecuteAsync("UPDATE target_versions SET state = 'approved', approved_at = '2020-02-14T02:00:00.000Z' WHERE id = @Id", new { version.Id }, cancellationToken);
        await work.ExecuteAsync("UPDATE project_years SET targets = 'approved' WHERE id = @yearId", new { yearId }, cancellationToken);
        return DemoTargets.Kept(await carry.CarryAsync(work, clerk, yearId, cancellationToken)).Id;
    }
}
