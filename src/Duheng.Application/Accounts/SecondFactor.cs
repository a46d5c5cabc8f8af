using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Accounts;

/// <summary>Sets up codes by time for one's own sign-in (动态码), and switches them off again.</summary>
public sealed class SecondFactor(Database database, TimeProvider time, SecretBox secrets, Passwords passwords, ChangeLog log) : IUseCase
{
    /// <summary>Whether codes are asked for.</summary>
    public async Task<bool> IsOnAsync(Actor actor, CancellationToken cancellationToken) => (await FindAsync(actor, cancellationToken)).TotpSince is not null;

    /// <summary>The secret to show: the one that waits for its first code, or a new one. Null when codes are on already.</summary>
    public async Task<byte[]?> BeginAsync(Actor actor, CancellationToken cancellationToken)
    {
        var person = await FindAsync(actor, cancellationToken);
        if (person.TotpSince is not null)
        {
            return null;
        }

        if (person.TotpSecret is not null && secrets.Open(person.TotpSecret) is { } waiting)
        {
            return waiting;
        }

        var secret = Totp.NewSecret();
        await using var work = await database.WriteAsync(cancellationToken);
        await work.ExecuteAsync("UPDATE people SET totp_secret = @closed WHERE id = @Id AND totp_since IS NULL", new { closed = secrets.Close(secret), person.Id }, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return secret;
    }

    /// <summary>From the first right code on, codes are asked for.</summary>
    public async Task<Result<bool>> ConfirmAsync(Actor actor, string? code, CancellationToken cancellationToken)
    {
        var person = await FindAsync(actor, cancellationToken);
        var now = time.GetUtcNow();
        if (person is not { TotpSince: null, TotpSecret: { } closed } || secrets.Open(closed) is not { } secret)
        {
            return Refusals.Conflict("动态码已经启用，或还没有开始设置；请重新打开这一页。");
        }

        if (Totp.Match(secret, code?.Trim(), OfficeClock.RealNow(time), person.TotpStep) is not { } step)
        {
            return Refusals.Invalid("动态码", "不对；请看手机时间是否准确，再输入现在显示的六位数字。");
        }

        await using var work = await database.WriteAsync(cancellationToken);
        await work.ExecuteAsync("UPDATE people SET totp_since = @now, totp_step = @step WHERE id = @Id", new { now, step, person.Id }, cancellationToken);
        await log.AppendAsync(work, actor, new ChangeSubject("person", person.Id), "启用动态码", null, null, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return true;
    }

    public async Task<Result<bool>> SwitchOffAsync(Actor actor, string? password, CancellationToken cancellationToken)
    {
        var person = await FindAsync(actor, cancellationToken);
        if (!passwords.Match(person, password ?? string.Empty))
        {
            return Refusals.Invalid("密码", "不对；动态码没有停用。");
        }

        await using var work = await database.WriteAsync(cancellationToken);
        await work.ExecuteAsync("UPDATE people SET totp_secret = NULL, totp_since = NULL WHERE id = @Id", new { person.Id }, cancellationToken);
        await log.AppendAsync(work, actor, new ChangeSubject("person", person.Id), "停用动态码", null, null, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return true;
    }

    private async Task<PersonRow> FindAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.ReadAsync(cancellationToken);
        return await work.FindAsync<PersonRow>("SELECT * FROM people WHERE id = @PersonId", new { actor.PersonId }, cancellationToken)
            ?? throw new InvalidOperationException("Somebody is signed in who has no account.");
    }
}
