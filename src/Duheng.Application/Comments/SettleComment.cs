using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Comments;

/// <summary>Marks a comment as done with, or open again (已处理). It is never deleted.</summary>
public sealed class SettleComment(Database database, TimeProvider time, ChangeLog log) : IUseCase
{
    public async Task<Result<long>> ExecuteAsync(Actor actor, long projectYearId, long commentId, bool settled, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await ProjectYears.FindAsync(work, actor, projectYearId, Capability.Comment, cancellationToken)).Failed(out var failure, out var year))
        {
            return failure;
        }

        if (await work.ExecuteAsync(
            "UPDATE comments SET settled_at = @at WHERE id = @commentId AND project_year_id = @Id",
            new { commentId, year.Id, at = settled ? time.GetUtcNow() : (DateTimeOffset?)null },
            cancellationToken) == 0)
        {
            return Refusals.NoSuch("这条留言");
        }

        await log.AppendAsync(work, actor, new ChangeSubject("comment", commentId, year.Id), settled ? "留言已处理" : "留言重新打开", null, null, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return year.Id;
    }
}
