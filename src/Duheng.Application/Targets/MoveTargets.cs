using Duheng.Application.Comments;
using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Targets;

/// <summary>Hands targets on: 送审, 撤回, 审核通过, 退回, 批复. An approval freezes what they say. A change of what was approved is an adjustment.</summary>
public sealed class MoveTargets(Database database, TimeProvider time, ChangeLog log, Knowledge knowledge) : IUseCase
{
    /// <param name="seen">The version of the project's year that was read: a judgment needs it.</param>
    /// <param name="comments">What a return says at rows.</param>
    public async Task<Result<TargetsMoved>> ExecuteAsync(
        Actor actor, long id, Act act, long? seen, string? reason, IReadOnlyList<RowComment> comments, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(comments);

        if (act is not (Act.Submit or Act.Withdraw or Act.Pass or Act.Return or Act.Approve))
        {
            return Refusals.Invalid("动作", $"这里不能办理“{act.Name()}”。");
        }

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await ProjectYears.FindAsync(work, actor, id, Capability.ReadProjects, cancellationToken)).Failed(out var failure, out var year))
        {
            return failure;
        }

        var sheet = await TargetSheets.ReadAsync(work, actor, year, knowledge, cancellationToken);
        if (act == Act.Submit && sheet.May(Act.Submit) && sheet.Stops.ToList() is { Count: > 0 } stops)
        {
            return new TargetsMoved(year, stops);
        }

        if ((await MoveAsync(work, actor, sheet, act, reason, comments, cancellationToken)).Failed(out failure, out var moved))
        {
            return failure;
        }

        if (SeenVersion.Refuse(act, seen, year.Version) is { } unseen)
        {
            return unseen;
        }

        await work.CommitAsync(cancellationToken);
        return new TargetsMoved(moved, []);
    }

    /// <summary>The same within somebody else's transaction: demo.</summary>
    internal async Task<Result<ProjectYear>> MoveAsync(
        Work work, Actor actor, TargetSheet sheet, Act act, string? reason, IReadOnlyList<RowComment> comments, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if ((await ProjectYears.MoveAsync(work, log, actor, sheet.Year, DocumentKind.Targets, act, reason, now, cancellationToken)).Failed(out var failure, out var moved))
        {
            return failure;
        }

        var version = sheet.Version ?? throw new InvalidOperationException($"Targets of {sheet.Year.Code} moved and have no version.");
        switch (act)
        {
            case Act.Submit:
                await work.ExecuteAsync("UPDATE target_versions SET submitted_at = @now WHERE id = @Id", new { now, version.Id }, cancellationToken);
                await CommentBook.SettleAsync(work, moved.Id, DocumentKind.Targets, now, cancellationToken);
                break;
            case Act.Return:
                await CommentBook.AddAsync(work, moved.Id, DocumentKind.Targets, row: null, $"退回：{reason!.Trim()}", actor.PersonId, now, cancellationToken); // a return without a reason was refused
                foreach (var comment in comments.Where(comment => !string.IsNullOrWhiteSpace(comment.Text)))
                {
                    await CommentBook.AddAsync(work, moved.Id, DocumentKind.Targets, comment.Row, comment.Text, actor.PersonId, now, cancellationToken);
                }

                break;
            case Act.Approve:
                await ApproveAsync(work, actor, sheet, version, now, cancellationToken);
                break;
        }

        return moved;
    }

    private static async Task ApproveAsync(Work work, Actor actor, TargetSheet sheet, TargetVersion version, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var hash = TargetContent.Hash(TargetContent.Write(sheet.Year, version, sheet.Indicators, sheet.Clauses));
        await work.ExecuteAsync("UPDATE target_versions SET state = 'superseded' WHERE project_year_id = @Id AND state = 'approved'", new { sheet.Year.Id }, cancellationToken);
        await work.ExecuteAsync(
            "UPDATE target_versions SET state = 'approved', content_hash = @hash, approved_at = @now, approved_by = @PersonId WHERE id = @Id",
            new { hash, now, actor.PersonId, version.Id },
            cancellationToken);
    }
}
