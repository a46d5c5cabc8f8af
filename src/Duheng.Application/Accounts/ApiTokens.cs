using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Accounts;

/// <summary>Tokens that a person's programs sign in with (接口令牌). A token is shown once; its hash is kept.</summary>
public sealed class ApiTokens(Database database, TimeProvider time, ChangeLog log) : IUseCase
{
    private const int LongestDays = 366;
    private const int LongestName = 60;

    public async Task<IReadOnlyList<ApiTokenRow>> ListAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.ReadAsync(cancellationToken);
        return await work.QueryAsync<ApiTokenRow>("SELECT * FROM api_tokens WHERE person_id = @PersonId AND revoked_at IS NULL ORDER BY id DESC", new { actor.PersonId }, cancellationToken);
    }

    /// <param name="mayWrite">Else it only reads.</param>
    /// <returns>The token, which nobody can be shown again.</returns>
    public async Task<Result<string>> CreateAsync(Actor actor, string? name, bool mayWrite, DateOnly? expiresOn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        if (actor.Scopes is not null)
        {
            return Refusals.Forbidden("接口令牌不能再建令牌；请在网页上登录后新建。");
        }

        if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > LongestName)
        {
            return Refusals.Invalid("名称", "请写明给哪个程序用，不超过 60 字。");
        }

        var now = time.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        if (expiresOn is not { } last || last < today || last > today.AddDays(LongestDays))
        {
            return Refusals.Invalid("有效期", "请填今天以后、一年以内的日期。");
        }

        var token = Sessions.ApiPrefix + Sessions.NewToken();
        var scopes = mayWrite ? "read write" : "read";
        await using var work = await database.WriteAsync(cancellationToken);
        var id = await work.ValueAsync<long>(
            """
            INSERT INTO api_tokens (person_id, name, token_sha256, scopes, created_at, expires_on)
            VALUES (@PersonId, @name, @hash, @scopes, @now, @last) RETURNING id
            """,
            new { actor.PersonId, name = name.Trim(), hash = Sessions.HashOf(token), scopes, now, last },
            cancellationToken);
        await log.AppendAsync(work, actor, new ChangeSubject("person", actor.PersonId), "新建接口令牌", null, new { id, token = name.Trim(), scopes, expiresOn = last }, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return token;
    }

    public async Task<Result<bool>> RevokeAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.WriteAsync(cancellationToken);
        var revoked = await work.ExecuteAsync(
            "UPDATE api_tokens SET revoked_at = @now WHERE id = @id AND person_id = @PersonId AND revoked_at IS NULL", new { now = time.GetUtcNow(), id, actor.PersonId }, cancellationToken);
        if (revoked == 0)
        {
            return Refusals.NoSuch("这个令牌");
        }

        await log.AppendAsync(work, actor, new ChangeSubject("person", actor.PersonId), "作废接口令牌", null, new { id }, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return true;
    }
}
