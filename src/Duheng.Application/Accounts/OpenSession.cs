namespace Duheng.Application.Accounts;

/// <summary>A session that has not ended (会话).</summary>
/// <param name="Id">The hash of its token: it names the session and opens nothing.</param>
public sealed record OpenSession(string Id, string Agent, DateTimeOffset CreatedAt, DateTimeOffset SeenAt);
