using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Api.Accounts;

/// <summary>Who is asking, and what is granted.</summary>
/// <param name="Scopes">What the token is limited to; null for a browser.</param>
public sealed record AccountReply(long Id, string Name, long Organisation, string OrganisationName, IReadOnlyList<string> Roles, IReadOnlyList<string>? Scopes, bool HasSecondFactor)
{
    internal static AccountReply Of(Actor actor, bool hasSecondFactor) => new(
        actor.PersonId, actor.Name, actor.OrganisationId, actor.Organisation, [.. actor.Grants.Select(grant => grant.Role.Key()).Distinct(StringComparer.Ordinal)], actor.Scopes, hasSecondFactor);
}
