namespace Duheng.Application.Accounts;

/// <summary>A token that a program signs in with (接口令牌): only its hash is kept.</summary>
public sealed record ApiTokenRow
{
    public long Id { get; init; }

    public long PersonId { get; init; }

    public string Name { get; init; } = string.Empty;

    /// <summary>What it may be used for, parted by blanks: read, write.</summary>
    public string Scopes { get; init; } = string.Empty;

    public DateTimeOffset CreatedAt { get; init; }

    public DateOnly ExpiresOn { get; init; }

    public DateTimeOffset? UsedAt { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }
}
