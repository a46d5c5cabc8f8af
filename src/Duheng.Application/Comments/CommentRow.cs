namespace Duheng.Application.Comments;

/// <summary>What somebody wrote at a row of a document (留言、审核意见).</summary>
public sealed record CommentRow
{
    public long Id { get; init; }

    /// <summary>Null for the document as a whole.</summary>
    public int? RowNumber { get; init; }

    public string Text { get; init; } = string.Empty;

    public string Person { get; init; } = string.Empty;

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? SettledAt { get; init; }
}
