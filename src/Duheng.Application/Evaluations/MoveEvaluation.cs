using Duheng.Application.Comments;
using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Evaluations;

/// <summary>Takes a self-evaluation back, passes it on, or returns it with comments at its rows (撤回、审核通过、退回).</summary>
public sealed class MoveEvaluation(Database database, TimeProvider time, ChangeLog log) : IUseCase
{
    /// <param name="seen">The version of the project's year that was read: a judgment needs it.</param>
    /// <param name="comments">For a return: what is wrong, by row.</param>
    public async Task<Result<ProjectYear>> ExecuteAsync(
        Actor actor, long projectYearId, Act act, long? seen, string? reason, IReadOnlyDictionary<int, string> comments, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.ReadProjects, cancellationToken);
        if (found.Failed(out _, out var year))
        {
            return found;
        }

        var moved = await MoveAsync(work, actor, year, act, reason, comments, cancellationToken);
        if (moved.Failed(out _, out _))
        {
            return moved;
        }

        if (SeenVersion.Refuse(act, seen, year.Version) is { } unseen)
        {
            return unseen;
        }

        await work.CommitAsync(cancellationToken);
        return moved;
    }

    /// <summary>The same within somebody else's transaction.</summary>
    public async Task<Result<ProjectYear>> MoveAsync(
        Work work, Actor actor, ProjectYear year, Act act, string? reason, IReadOnlyDictionary<int, string> comments, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(comments);

        if (act is not (Act.Withdraw or Act.Pass or Act.Return))
        {
            return Refusals.Invalid("办理", "自评只能撤回、审核通过或退回。");
        }

        var now = time.GetUtcNow();
        var moved = await ProjectYears.MoveAsync(work, log, actor, year, DocumentKind.Evaluation, act, reason ?? (comments.Count > 0 ? "见各行意见" : null), now, cancellationToken);
        if (moved.Failed(out _, out var after))
        {
            return moved;
        }

        if (after.Evaluation == DocumentState.Passed)
        {
            await work.ExecuteAsync("UPDATE evaluations SET passed_at = @now WHERE project_year_id = @Id", new { now, year.Id }, cancellationToken);
            await CommentBook.SettleAsync(work, year.Id, DocumentKind.Evaluation, now, cancellationToken);
        }

        if (act == Act.Return && !string.IsNullOrWhiteSpace(reason))
        {
            await CommentBook.AddAsync(work, year.Id, DocumentKind.Evaluation, row: null, $"退回：{reason}", actor.PersonId, now, cancellationToken);
        }

        foreach (var (row, text) in comments.Where(comment => !string.IsNullOrWhiteSpace(comment.Value)))
        {
            await CommentBook.AddAsync(work, year.Id, DocumentKind.Evaluation, row, text, actor.PersonId, now, cancellationToken);
        }

        return moved;
    }
}
