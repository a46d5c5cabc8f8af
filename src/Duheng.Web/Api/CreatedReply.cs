namespace Duheng.Web.Api;

/// <summary>What was made.</summary>
public sealed record CreatedReply(long Id);
