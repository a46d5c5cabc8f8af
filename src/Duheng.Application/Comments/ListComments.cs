using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Comments;

/// <summary>The comments on a document that are not settled, for whoever may see it.</summary>
public sealed class ListComments(Database database) : IUseCase
{
    public async Task<IReadOnlyList<CommentRow>> ExecuteAsync(Actor actor, long projectYearId, DocumentKind document, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.ReadProjects, cancellationToken);
        return found.Failed(out _, out _)
            ? []
            : await work.QueryAsync<CommentRow>(
                """
                SELECT c.id, c.row_number, c.text, p.name AS person, c.created_at, c.settled_at FROM comments c JOIN people p ON p.id = c.created_by
                WHERE c.project_year_id = @projectYearId AND c.document = @document AND c.settled_at IS NULL ORDER BY c.id
                """,
                new { projectYearId, document = document.Key() },
                cancellationToken);
    }
}
