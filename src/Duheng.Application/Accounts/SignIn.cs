using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Years;
using Duheng.Storage;
using Microsoft.Extensions.Options;

namespace Duheng.Application.Accounts;

/// <summary>Signs a person in by password, and by a second factor where one is set up (登录).</summary>
public sealed class SignIn(Database database, TimeProvider time, IOptions<AccountOptions> options, Sessions sessions, ChangeLog log, SecretBox secrets, Passwords passwords) : IUseCase
{
    /// <summary>One sentence for every reason: nobody learns which logins exist.</summary>
    private static readonly Failure Wrong = Refusals.Invalid("登录", "登录名、密码或动态码不对，或账号已被暂时锁定；请核对后再试，忘记密码请找本单位管理员。");

    /// <param name="code">Of the second factor; null or blank where none is set up.</param>
    /// <returns>The token for the browser.</returns>
    public async Task<Result<string>> ExecuteAsync(string login, string password, string? code, string agent, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        var person = await work.FindAsync<PersonRow>("SELECT * FROM people WHERE login = @login AND closed_at IS NULL", new { login = login.Trim() }, cancellationToken);
        if (person is null)
        {
            passwords.MatchNobody(password);
            return Wrong;
        }

        var now = time.GetUtcNow();
        var isRight = passwords.Match(person, password, out var isOutdated);
        if (person.LockedUntil > now)
        {
            return Wrong;
        }

        var step = Step(person, code);
        if (!isRight || step is null)
        {
            await FailAsync(work, person, now, cancellationToken);
            return Wrong;
        }

        await work.ExecuteAsync(
            "UPDATE people SET failed_attempts = 0, locked_until = NULL, totp_step = @step WHERE id = @Id", new { step, person.Id }, cancellationToken);
        if (isOutdated)
        {
            await work.ExecuteAsync("UPDATE people SET password_hash = @hash WHERE id = @Id", new { hash = passwords.HashOf(password), person.Id }, cancellationToken);
        }

        var token = await sessions.BeginAsync(work, person.Id, agent, cancellationToken);
        await log.AppendAsync(work, await ActorAsync(work, person, cancellationToken), new ChangeSubject("person", person.Id), "登录", null, null, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return token;
    }

    private static async Task<Domain.Lifecycle.Actor?> ActorAsync(Work work, PersonRow person, CancellationToken cancellationToken) =>
        (await Actors.FindAsync(work, person.Id, scopes: null, cancellationToken))?.Actor;

    /// <summary>The step to remember; null when the code is wrong.</summary>
    private long? Step(PersonRow person, string? code)
    {
        if (person.TotpSince is null || person.TotpSecret is null)
        {
            return person.TotpStep;
        }

        return secrets.Open(person.TotpSecret) is { } secret ? Totp.Match(secret, code?.Trim(), OfficeClock.RealNow(time), person.TotpStep) : null;
    }

    private async Task FailAsync(Work work, PersonRow person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var attempts = person.FailedAttempts + 1;
        var locks = attempts >= options.Value.MostAttempts;
        await work.ExecuteAsync(
            "UPDATE people SET failed_attempts = @count, locked_until = @until WHERE id = @Id",
            new { count = locks ? 0 : attempts, until = locks ? now + options.Value.LockedFor : (DateTimeOffset?)null, person.Id },
            cancellationToken);
        await log.AppendAsync(work, null, new ChangeSubject("person", person.Id), locks ? "登录失败，账号锁定" : "登录失败", null, null, cancellationToken);
        await work.CommitAsync(cancellationToken);
    }
}
