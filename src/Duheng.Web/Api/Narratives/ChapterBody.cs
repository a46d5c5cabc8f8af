namespace Duheng.Web.Api.Narratives;

/// <summary>The text of a chapter: the whole.</summary>
public sealed record ChapterBody(string? Text);
