using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;
using Microsoft.Extensions.Options;

namespace Duheng.Application.Accounts;

/// <summary>Replaces one's own password (修改密码). Whoever was signed in elsewhere is signed out.</summary>
public sealed class ChangePassword(Database database, TimeProvider time, IOptions<AccountOptions> options, ChangeLog log, Passwords passwords) : IUseCase
{
    /// <param name="session">The token of the session that goes on.</param>
    public async Task<Result<bool>> ExecuteAsync(Actor actor, string current, string fresh, string? session, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.WriteAsync(cancellationToken);
        var person = await work.FindAsync<PersonRow>("SELECT * FROM people WHERE id = @PersonId", new { actor.PersonId }, cancellationToken);
        if (person is null || !passwords.Match(person, current))
        {
            return Refusals.Invalid("现在的密码", "不对；请再输一次。");
        }

        if (PasswordRules.Refuse(fresh, person.Login, options.Value) is { } weak)
        {
            return weak;
        }

        if (fresh == current)
        {
            return Refusals.Invalid("新密码", "和现在的一样；请换一个。");
        }

        await work.ExecuteAsync("UPDATE people SET password_hash = @hash, must_change = 0 WHERE id = @Id", new { hash = passwords.HashOf(fresh), person.Id }, cancellationToken);
        await work.ExecuteAsync(
            "UPDATE sessions SET ended_at = @now WHERE person_id = @Id AND ended_at IS NULL AND token_sha256 <> @own",
            new { now = time.GetUtcNow(), person.Id, own = session is null ? string.Empty : Sessions.HashOf(session) },
            cancellationToken);
        await log.AppendAsync(work, actor, new ChangeSubject("person", person.Id), "修改密码", null, null, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return true;
    }
}
