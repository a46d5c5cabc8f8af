using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Adjustments;

/// <summary>Puts two versions of targets side by side, for whoever may see the project.</summary>
public sealed class CompareTargets(Database database) : IUseCase
{
    /// <param name="before">A number; the one before the other when null.</param>
    /// <param name="after">A number; the newest when null.</param>
    public async Task<Result<ComparedTargets>> ExecuteAsync(Actor actor, long id, int? before, int? after, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.ReadAsync(cancellationToken);
        if ((await ProjectYears.FindAsync(work, actor, id, Capability.ReadProjects, cancellationToken)).Failed(out var failure, out var year))
        {
            return failure;
        }

        var versions = await TargetVersions.AllAsync(work, id, cancellationToken);
        var newer = versions.LastOrDefault(version => after is null || version.Number == after);
        if (newer is null)
        {
            return Refusals.NoSuch("绩效目标的这个版本");
        }

        var older = versions.LastOrDefault(version => before is null ? version.Number < newer.Number : version.Number == before);
        var rows = await TargetVersions.IndicatorsAsync(work, newer.Id, cancellationToken);
        return new ComparedTargets(
            year, versions, older, newer, TargetRowChange.Between(older is null ? rows : await TargetVersions.IndicatorsAsync(work, older.Id, cancellationToken), rows));
    }
}
