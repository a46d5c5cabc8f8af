using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Targets;

/// <summary>The version that a clerk may write into: the open one, begun on the first touch.</summary>
internal static class OpenTargets
{
    public static async Task<Result<(ProjectYear Year, TargetVersion Version)>> FindAsync(
        Work work, ChangeLog log, Actor actor, long id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if ((await ProjectYears.FindAsync(work, actor, id, Capability.FillIn, cancellationToken)).Failed(out var failure, out var year))
        {
            return failure;
        }

        if (year.Targets == DocumentState.NotStarted)
        {
            if ((await ProjectYears.MoveAsync(work, log, actor, year, DocumentKind.Targets, Act.Start, null, now, cancellationToken)).Failed(out failure, out year))
            {
                return failure;
            }

            await TargetVersions.OpenAsync(work, id, number: 1, cause: null, reason: null, actor.PersonId, now, cancellationToken);
        }
        else if (!LifecycleTable.IsOpenToEdit(year.Targets))
        {
            return Refusals.Conflict($"绩效目标现在是“{year.Targets.Name()}”，不能修改；{(year.Targets == DocumentState.Approved ? "要改已批复的目标，请办理目标调整。" : "请先撤回，或由审核人退回后再改。")}");
        }

        var version = await TargetVersions.FindNewestAsync(work, id, cancellationToken) ?? throw new InvalidOperationException($"Targets of {year.Code} were begun and have no version.");
        return (year, version);
    }
}
