namespace Duheng.Web.Api.Publications;

/// <param name="Code">The code under which the public finds it (核验码).</param>
public sealed record PublishedReply(string Code);
