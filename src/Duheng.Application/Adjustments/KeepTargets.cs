using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Adjustments;

/// <summary>Answers a changed budget: the targets stay as they are, and why (目标不调整).</summary>
public sealed class KeepTargets(Database database, Adjusting adjusting) : IUseCase
{
    public async Task<Result<ProjectYear>> ExecuteAsync(Actor actor, long id, string? reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await ProjectYears.FindAsync(work, actor, id, Capability.FillIn, cancellationToken)).Failed(out var failure, out var year))
        {
            return failure;
        }

        if (!year.AsksAdjustment)
        {
            return Refusals.Conflict("没有等待答复的预算调整。");
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return Refusals.Invalid("理由", "目标不调整要写明理由：预算变了，为什么原来的目标仍然做得到、仍然合适。");
        }

        await adjusting.AnswerAsync(work, actor, id, "kept", reason.Trim(), targetVersionId: null, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return year with { AsksAdjustment = false };
    }
}
