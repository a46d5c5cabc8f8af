using Duheng.Application.Accounts;

namespace Duheng.Web.Api.Accounts;

/// <summary>A token that is in force, without itself.</summary>
public sealed record TokenReply(long Id, string Name, string Scopes, DateTimeOffset CreatedAt, DateOnly ExpiresOn, DateTimeOffset? UsedAt)
{
    internal static TokenReply Of(ApiTokenRow row) => new(row.Id, row.Name, row.Scopes, row.CreatedAt, row.ExpiresOn, row.UsedAt);
}
