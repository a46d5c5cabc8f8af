using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Comments;

/// <summary>Writes and reads what people say about documents, within somebody else's work.</summary>
internal static class CommentBook
{
    private const string Columns =
        "SELECT c.id, c.document, c.row_number, c.text, p.name AS person, c.created_at, c.settled_at FROM comments c JOIN people p ON p.id = c.created_by WHERE c.project_year_id = @projectYearId";

    /// <summary>Of one document, settled ones too, in the order in which they were written.</summary>
    public static Task<IReadOnlyList<CommentRow>> ReadAsync(Work work, long projectYearId, DocumentKind document, CancellationToken cancellationToken) =>
        work.QueryAsync<CommentRow>(Columns + " AND c.document = @document ORDER BY c.id", new { projectYearId, document = document.Key() }, cancellationToken);

    /// <summary>Of all documents, the newest first.</summary>
    public static Task<IReadOnlyList<CommentRow>> ReadAllAsync(Work work, long projectYearId, CancellationToken cancellationToken) =>
        work.QueryAsync<CommentRow>(Columns + " ORDER BY c.id DESC", new { projectYearId }, cancellationToken);

    /// <param name="document">Null for the project as a whole.</param>
    /// <param name="row">Null for the document as a whole.</param>
    public static Task AddAsync(
        Work work, long projectYearId, DocumentKind? document, int? row, string text, long personId, DateTimeOffset now, CancellationToken cancellationToken) => work.ExecuteAsync(
        "INSERT INTO comments (project_year_id, document, row_number, text, created_at, created_by) VALUES (@projectYearId, @document, @row, @text, @now, @personId)",
        new { projectYearId, document = document?.Key() ?? AddComment.Project, row, text = text.Trim(), now, personId },
        cancellationToken);

    /// <summary>Rows of a document moved: what was said at them goes along; of a row that is gone it stays with the document, with the row's name before it.</summary>
    /// <param name="moves">By the former row; null where it is gone.</param>
    public static async Task FollowAsync(
        Work work, long projectYearId, DocumentKind document, IReadOnlyDictionary<int, int?> moves, Func<int, string> nameOf, CancellationToken cancellationToken)
    {
        if (moves.Count == 0)
        {
            return;
        }

        foreach (var comment in (await ReadAsync(work, projectYearId, document, cancellationToken)).Where(comment => comment.RowNumber is { } row && moves.ContainsKey(row)))
        {
            var from = comment.RowNumber!.Value; // filtered before
            var to = moves[from];
            await work.ExecuteAsync(
                "UPDATE comments SET row_number = @to, text = @text WHERE id = @Id",
                new { to, text = to is null ? $"（“{nameOf(from)}”一行已删）{comment.Text}" : comment.Text, comment.Id },
                cancellationToken);
        }
    }

    /// <summary>The document went on: what was said of it is answered by that.</summary>
    public static Task SettleAsync(Work work, long projectYearId, DocumentKind document, DateTimeOffset now, CancellationToken cancellationToken) => work.ExecuteAsync(
        "UPDATE comments SET settled_at = @now WHERE project_year_id = @projectYearId AND document = @document AND settled_at IS NULL",
        new { projectYearId, document = document.Key(), now },
        cancellationToken);
}
