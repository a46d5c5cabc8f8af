namespace Duheng.Application.Administration;

/// <summary>An account as administrators see it.</summary>
public sealed record AccountRow
{
    public long Id { get; init; }

    public string Login { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    public long OrganisationId { get; init; }

    public string Organisation { get; init; } = string.Empty;

    /// <summary>Of its organisation.</summary>
    public string Path { get; init; } = string.Empty;

    public bool MustChange { get; init; }

    public DateTimeOffset? LockedUntil { get; init; }

    public DateTimeOffset? TotpSince { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }
}
