using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Reviews;

/// <summary>A project's review for whoever may see the project.</summary>
public sealed class LoadReview(Database database, ReviewStore store) : IUseCase
{
    public async Task<Result<LoadedReview>> ExecuteAsync(Actor actor, long projectYearId, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.ReadProjects, cancellationToken);
        return found.Failed(out var failure, out var year) ? failure : new LoadedReview(year, await store.FindAsync(work, year, cancellationToken));
    }
}
