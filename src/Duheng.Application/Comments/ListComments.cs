using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Comments;

/// <summary>What was said about a project's documents, for whoever may see them.</summary>
public sealed class ListComments(Database database) : IUseCase
{
    /// <param name="document">Those of it that are not settled; null for all of all documents, the newest first.</param>
    public async Task<IReadOnlyList<CommentRow>> ExecuteAsync(Actor actor, long projectYearId, DocumentKind? document, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.ReadProjects, cancellationToken);
        if (found.Failed(out _, out _))
        {
            return [];
        }

        return document is { } kind
            ? [.. (await CommentBook.ReadAsync(work, projectYearId, kind, cancellationToken)).Where(comment => comment.SettledAt is null)]
            : await CommentBook.ReadAllAsync(work, projectYearId, cancellationToken);
    }
}
