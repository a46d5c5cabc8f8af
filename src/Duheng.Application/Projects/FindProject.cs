using Duheng.Application.Common;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Projects;

/// <summary>One project's year, for whoever may see it.</summary>
public sealed class FindProject(Database database) : IUseCase
{
    public async Task<Result<ProjectYear>> ExecuteAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        return await ProjectYears.FindAsync(work, actor, id, Capability.ReadProjects, cancellationToken);
    }
}
