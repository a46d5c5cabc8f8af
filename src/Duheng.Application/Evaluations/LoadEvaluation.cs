using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Evaluations;

/// <summary>A project's self-evaluation for whoever may see it, begun or not.</summary>
public sealed class LoadEvaluation(Database database, EvaluationStore store) : IUseCase
{
    public async Task<Result<LoadedEvaluation>> ExecuteAsync(Actor actor, long projectYearId, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.ReadProjects, cancellationToken);
        return found.Failed(out var failure, out var year) ? failure : new LoadedEvaluation(year, await store.FindAsync(work, year, cancellationToken));
    }
}
