using Duheng.Application.Common;
using Duheng.Application.Ledgers;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Projects;

/// <summary>The record of a project with its goals and money, for whoever may see it.</summary>
public sealed class FindProjectRecord(Database database) : IUseCase
{
    public async Task<Result<ProjectRecord>> ExecuteAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        if ((await ProjectYears.FindAsync(work, actor, id, Capability.ReadProjects, cancellationToken)).Failed(out var failure, out var year))
        {
            return failure;
        }

        var years = await work.QueryAsync<ProjectYearLink>("SELECT id, year FROM project_years WHERE project_id = @ProjectId ORDER BY year", new { year.ProjectId }, cancellationToken);
        var goals = await TargetVersions.FindApprovedAsync(work, id, cancellationToken) ?? await TargetVersions.FindNewestAsync(work, id, cancellationToken);
        var clauses = goals is null ? [] : await TargetVersions.ClausesAsync(work, goals.Id, cancellationToken);
        return new ProjectRecord(year, years, goals, clauses, FundTable.Of(await Ledger.ReadAsync(work, id, cancellationToken)));
    }
}
