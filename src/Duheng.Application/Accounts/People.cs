using Duheng.Application.History;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Accounts;

/// <summary>Writes accounts and grants, within somebody else's transaction.</summary>
public sealed class People(TimeProvider time, ChangeLog log, Passwords passwords)
{
    /// <param name="by">Null for the program itself: first set-up, demo.</param>
    public async Task<long> AddAsync(Work work, Actor? by, string login, string name, long organisationId, string password, bool mustChange, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);

        var id = await work.ValueAsync<long>(
            """
            INSERT INTO people (login, name, organisation_id, password_hash, must_change, created_at)
            VALUES (@login, @name, @organisationId, @hash, @must, @now) RETURNING id
            """,
            new { login, name, organisationId, hash = passwords.HashOf(password), must = mustChange ? 1 : 0, now = time.GetUtcNow() },
            cancellationToken);
        await log.AppendAsync(work, by, new ChangeSubject("person", id), "开户", null, new { login, name, organisationId }, cancellationToken);
        return id;
    }

    public async Task GrantAsync(Work work, Actor? by, long personId, Role role, long organisationId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);

        await work.ExecuteAsync(
            "INSERT INTO grants (person_id, role, organisation_id) VALUES (@personId, @role, @organisationId) ON CONFLICT DO NOTHING",
            new { personId, role = role.ToString(), organisationId },
            cancellationToken);
        await log.AppendAsync(work, by, new ChangeSubject("person", personId), "授权", null, new { role = role.Name(), organisationId }, cancellationToken);
    }
}
