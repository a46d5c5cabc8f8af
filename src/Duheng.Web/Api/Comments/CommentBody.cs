namespace Duheng.Web.Api.Comments;

/// <summary>Something said about a document, at a row of it, or about the project.</summary>
/// <param name="Document">targets, monitoring, evaluation, review; null for the project.</param>
public sealed record CommentBody(string? Document, int? Row, string? Text);
