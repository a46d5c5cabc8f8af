namespace Duheng.Web.Api.Notices;

/// <summary>How many notices have not been read.</summary>
public sealed record UnreadReply(long Unread);
