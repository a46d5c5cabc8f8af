using Duheng.Application.Comments;
using Duheng.Storage;

namespace Duheng.Application.Targets;

/// <summary>Writes and reads what reviewers say about targets, within somebody else's work.</summary>
public static class TargetComments
{
    private const string Document = "targets";

    public static Task<IReadOnlyList<CommentRow>> ReadAsync(Work work, long projectYearId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);

        return work.QueryAsync<CommentRow>(
            """
            SELECT c.id, c.row_number, c.text, p.name AS person, c.created_at, c.settled_at
            FROM comments c JOIN people p ON p.id = c.created_by WHERE c.project_year_id = @projectYearId AND c.document = @Document ORDER BY c.id
            """,
            new { projectYearId, Document },
            cancellationToken);
    }

    public static Task AddAsync(Work work, long projectYearId, int? row, string text, long personId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);

        return work.ExecuteAsync(
            "INSERT INTO comments (project_year_id, document, row_number, text, created_at, created_by) VALUES (@projectYearId, @Document, @row, @text, @now, @personId)",
            new { projectYearId, Document, row, text, now, personId },
            cancellationToken);
    }

    /// <summary>Handed up again: what was said is answered by it.</summary>
    public static Task SettleAsync(Work work, long projectYearId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);

        return work.ExecuteAsync(
            "UPDATE comments SET settled_at = @now WHERE project_year_id = @projectYearId AND document = @Document AND settled_at IS NULL",
            new { projectYearId, Document, now },
            cancellationToken);
    }
}
