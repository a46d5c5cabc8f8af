using System.Security.Cryptography;
using Duheng.Application.Accounts;
using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Organisations;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Administration;

/// <summary>Accounts, for administrators: opening with a first password, a new first password, closing (账号管理). What an account may do is granted by others.</summary>
public sealed class ManagePeople(Database database, TimeProvider time, People people, Passwords passwords, ChangeLog log) : IUseCase
{
    private const string PasswordLetters = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int PasswordPart = 5;
    private const int LongestLogin = 40;

    private const string Columns =
        "p.id, p.login, p.name, p.organisation_id, o.name AS organisation, o.path, p.must_change, p.locked_until, p.totp_since, p.closed_at";

    public async Task<Result<IReadOnlyList<AccountRow>>> ListAsync(Actor actor, string? text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        if (!IsAdministrator(actor))
        {
            return Refusals.NotYours;
        }

        await using var work = await database.ReadAsync(cancellationToken);
        var rows = await work.QueryAsync<AccountRow>($"SELECT {Columns} FROM people p JOIN organisations o ON o.id = p.organisation_id ORDER BY o.path, p.login", null, cancellationToken);
        return rows.Where(row => MaySee(actor, row.Path))
            .Where(row => string.IsNullOrWhiteSpace(text) || $"{row.Login} {row.Name} {row.Organisation}".Contains(text.Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
    }

    public async Task<Result<AccountDetail>> FindAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        if (await FindAsync(work, id, cancellationToken) is not { } account || !MaySee(actor, account.Path))
        {
            return IsAdministrator(actor) ? Refusals.NoSuch("这个账号") : Refusals.NotYours;
        }

        var grants = await work.QueryAsync<GrantRow>(
            """
            SELECT g.id, g.person_id, g.role, g.organisation_id, o.name AS organisation, o.path FROM grants g JOIN organisations o ON o.id = g.organisation_id
            WHERE g.person_id = @id ORDER BY g.id
            """,
            new { id },
            cancellationToken);
        return new AccountDetail(account, grants);
    }

    /// <returns>The first password: it is shown once and has to be replaced at the first sign-in.</returns>
    public async Task<Result<string>> AddAsync(Actor actor, string? login, string? name, long organisationId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.WriteAsync(cancellationToken);
        var organisation = await OrganisationTree.FindAsync(work, organisationId, cancellationToken);
        if (organisation is null || organisation.ClosedOn is not null || !actor.Can(Capability.AdministerSystem, organisation.Path))
        {
            return actor.Can(Capability.AdministerSystem) ? Refusals.Invalid("机构", "没有这个机构，或已经撤销；请另选。") : Refusals.NotYours;
        }

        var own = login?.Trim() ?? string.Empty;
        if (own.Length is 0 or > LongestLogin || !own.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_') || string.IsNullOrWhiteSpace(name))
        {
            return Refusals.Invalid("账号", "登录名用字母、数字、点或横线，不超过 40 位；姓名必须填写。");
        }

        if (await work.ValueAsync<long>("SELECT count(*) FROM people WHERE login = @own", new { own }, cancellationToken) > 0)
        {
            return Refusals.Invalid("登录名", $"“{own}”已经有人用了；请换一个。");
        }

        var password = NewPassword();
        await people.AddAsync(work, actor, own, name.Trim(), organisationId, password, mustChange: true, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return password;
    }

    /// <summary>Gives a forgotten password a successor; whoever was signed in is signed out.</summary>
    public async Task<Result<string>> ResetAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        if (await RefuseAsync(work, actor, id, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var password = NewPassword();
        await work.ExecuteAsync(
            "UPDATE people SET password_hash = @hash, must_change = 1, failed_attempts = 0 WHERE id = @id", new { hash = passwords.HashOf(password), id }, cancellationToken);
        await EndSessionsAsync(work, id, cancellationToken);
        await log.AppendAsync(work, actor, new ChangeSubject("person", id), "重置密码", null, null, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return password;
    }

    public async Task<Result<bool>> CloseAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        if (await RefuseAsync(work, actor, id, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        if (await work.ExecuteAsync("UPDATE people SET closed_at = @now, version = version + 1 WHERE id = @id AND closed_at IS NULL", new { now = time.GetUtcNow(), id }, cancellationToken) == 0)
        {
            return Refusals.Conflict("这个账号已经停用，不必再停用。");
        }

        await EndSessionsAsync(work, id, cancellationToken);
        await log.AppendAsync(work, actor, new ChangeSubject("person", id), "停用账号", null, null, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return true;
    }

    internal static Task<AccountRow?> FindAsync(Work work, long id, CancellationToken cancellationToken) =>
        work.FindAsync<AccountRow>($"SELECT {Columns} FROM people p JOIN organisations o ON o.id = p.organisation_id WHERE p.id = @id", new { id }, cancellationToken);

    private static bool IsAdministrator(Actor actor) => actor.Can(Capability.AdministerSystem) || actor.Can(Capability.AdministerSecurity);

    private static bool MaySee(Actor actor, string path) => actor.Can(Capability.AdministerSystem, path) || actor.Can(Capability.AdministerSecurity, path);

    private static string NewPassword() => $"{RandomNumberGenerator.GetString(PasswordLetters, PasswordPart)}-{RandomNumberGenerator.GetString(PasswordLetters, PasswordPart)}";

    private static async Task<Failure?> RefuseAsync(Work work, Actor actor, long id, CancellationToken cancellationToken)
    {
        if (await FindAsync(work, id, cancellationToken) is not { } account || !actor.Can(Capability.AdministerSystem, account.Path))
        {
            return actor.Can(Capability.AdministerSystem) ? Refusals.NoSuch("这个账号") : Refusals.NotYours;
        }

        return id == actor.PersonId ? Refusals.Conflict("不能对自己的账号这样做；请由另一位系统管理员办理。") : null;
    }

    private Task<int> EndSessionsAsync(Work work, long id, CancellationToken cancellationToken) =>
        work.ExecuteAsync("UPDATE sessions SET ended_at = @now WHERE person_id = @id AND ended_at IS NULL", new { now = time.GetUtcNow(), id }, cancellationToken);
}
