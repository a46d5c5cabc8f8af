using Duheng.Domain.Lifecycle;

namespace Duheng.Application.Accounts;

/// <summary>A role of a person on a branch of organisations.</summary>
public sealed record GrantRow
{
    public long Id { get; init; }

    public long PersonId { get; init; }

    public Role Role { get; init; }

    public long OrganisationId { get; init; }

    public string Organisation { get; init; } = string.Empty;

    public string Path { get; init; } = string.Empty;
}
