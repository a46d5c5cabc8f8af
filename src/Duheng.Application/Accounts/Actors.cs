using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Accounts;

/// <summary>Loads a person with all that is granted.</summary>
internal static class Actors
{
    public static async Task<SignedIn?> FindAsync(Work work, long personId, IReadOnlyList<string>? scopes, CancellationToken cancellationToken)
    {
        var person = await work.FindAsync<PersonRow>("SELECT * FROM people WHERE id = @personId AND closed_at IS NULL", new { personId }, cancellationToken);
        if (person is null)
        {
            return null;
        }

        var grants = await work.QueryAsync<GrantRow>(
            "SELECT g.role, g.organisation_id, o.path FROM grants g JOIN organisations o ON o.id = g.organisation_id WHERE g.person_id = @personId ORDER BY g.id",
            new { personId },
            cancellationToken);
        var organisation = await work.ValueAsync<string>("SELECT name FROM organisations WHERE id = @OrganisationId", new { person.OrganisationId }, cancellationToken);
        return new SignedIn(
            new Actor(person.Id, person.Name, person.OrganisationId, organisation, [.. grants.Select(grant => new Grant(grant.Role, grant.OrganisationId, grant.Path))], scopes),
            person.Login,
            person.Theme,
            person.MustChange);
    }
}
