namespace Duheng.Domain.Lifecycle;

/// <summary>Who is doing something (操作人), with all that is granted. Asked in every use case, not in pages.</summary>
/// <param name="Scopes">What a token is limited to; null for a person at the screen.</param>
public sealed record Actor(long PersonId, string Name, long OrganisationId, string Organisation, IReadOnlyList<Grant> Grants, IReadOnlyList<string>? Scopes = null)
{
    /// <summary>Whether it is allowed anywhere.</summary>
    public bool Can(Capability capability) => Grants.Any(grant => grant.Role.Allows(capability));

    /// <summary>Whether it is allowed at an organisation.</summary>
    /// <param name="path">Of the organisation.</param>
    public bool Can(Capability capability, string path) => Grants.Any(grant => grant.Role.Allows(capability) && grant.Covers(path));

    /// <summary>The branches on which it is allowed.</summary>
    public IReadOnlyList<string> Branches(Capability capability) =>
        [.. Grants.Where(grant => grant.Role.Allows(capability)).Select(grant => grant.Path).Distinct(StringComparer.Ordinal)];

    public bool Has(Role role, string path) => Grants.Any(grant => grant.Role == role && grant.Covers(path));

    public bool Has(Role role) => Grants.Any(grant => grant.Role == role);
}
