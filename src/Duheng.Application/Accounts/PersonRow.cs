namespace Duheng.Application.Accounts;

/// <summary>An account (账号).</summary>
public sealed record PersonRow
{
    public long Id { get; init; }

    public string Login { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    public long OrganisationId { get; init; }

    public string PasswordHash { get; init; } = string.Empty;

    /// <summary>The password was given by somebody else and has to be replaced first.</summary>
    public bool MustChange { get; init; }

    public int FailedAttempts { get; init; }

    public DateTimeOffset? LockedUntil { get; init; }

    /// <summary>The second factor's secret, protected by the server's keys.</summary>
    public string? TotpSecret { get; init; }

    /// <summary>Since when the second factor is asked for; null until its first code was right.</summary>
    public DateTimeOffset? TotpSince { get; init; }

    /// <summary>The last step whose code was taken: no code counts twice.</summary>
    public long TotpStep { get; init; }

    public string? Theme { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    public long Version { get; init; }
}
