namespace Duheng.Web.Api.Watching;

/// <summary>A time in which nobody watched.</summary>
public sealed record GapReply(DateTimeOffset BeganAt, DateTimeOffset EndedAt);
