namespace Duheng.Application.Comments;

/// <summary>What somebody wrote about a document, or at a row of it (留言、审核意见).</summary>
public sealed record CommentRow
{
    public long Id { get; init; }

    /// <summary>The key of a kind of document; project for the project as a whole.</summary>
    public string Document { get; init; } = string.Empty;

    /// <summary>Null for the document as a whole.</summary>
    public int? RowNumber { get; init; }

    public string Text { get; init; } = string.Empty;

    public string Person { get; init; } = string.Empty;

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When what it asks for was done, or the document was passed.</summary>
    public DateTimeOffset? SettledAt { get; init; }
}
