using System.Security.Cryptography;
using System.Text;
using Duheng.Storage;
using Microsoft.Extensions.Options;

namespace Duheng.Application.Accounts;

/// <summary>Who is signed in. The browser holds a random token; the database holds its hash, so that a session can be ended at once.</summary>
public sealed class Sessions(Database database, TimeProvider time, IOptions<AccountOptions> options)
{
    private const int TokenBytes = 32;
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(1);

    /// <summary>Where a token begins that a program uses, so that leaked ones can be searched for.</summary>
    public const string ApiPrefix = "duheng_";

    public static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));

    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>The person of a browser's session; null when it has ended.</summary>
    public async Task<SignedIn?> FindAsync(string token, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var work = await database.ReadAsync(cancellationToken);
        var session = await work.FindAsync<SessionRow>(
            """
            SELECT s.token_sha256, s.person_id, s.created_at, s.seen_at FROM sessions s JOIN people p ON p.id = s.person_id
            WHERE s.token_sha256 = @hash AND s.ended_at IS NULL AND p.closed_at IS NULL
            """,
            new { hash = HashOf(token) },
            cancellationToken);
        if (session is null || now - session.SeenAt > options.Value.IdleFor || now - session.CreatedAt > options.Value.LastsFor)
        {
            return null;
        }

        if (now - session.SeenAt > SeenEvery)
        {
            await work.ExecuteAsync("UPDATE sessions SET seen_at = @now WHERE token_sha256 = @TokenSha256", new { now, session.TokenSha256 }, cancellationToken);
        }

        return await Actors.FindAsync(work, session.PersonId, scopes: null, cancellationToken);
    }

    /// <summary>The person whose token a program uses; null when it is unknown, has run out or was withdrawn.</summary>
    public async Task<SignedIn?> FindByApiTokenAsync(string token, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var work = await database.ReadAsync(cancellationToken);
        var found = await work.FindAsync<ApiTokenRow>(
            """
            SELECT t.* FROM api_tokens t JOIN people p ON p.id = t.person_id
            WHERE t.token_sha256 = @hash AND t.revoked_at IS NULL AND p.closed_at IS NULL
            """,
            new { hash = HashOf(token) },
            cancellationToken);
        if (found is null || found.ExpiresOn < DateOnly.FromDateTime(now.UtcDateTime))
        {
            return null;
        }

        if (found.UsedAt is null || now - found.UsedAt > SeenEvery)
        {
            await work.ExecuteAsync("UPDATE api_tokens SET used_at = @now WHERE id = @Id", new { now, found.Id }, cancellationToken);
        }

        return await Actors.FindAsync(work, found.PersonId, found.Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries), cancellationToken);
    }

    /// <returns>The token for the browser.</returns>
    internal async Task<string> BeginAsync(Work work, long personId, string agent, CancellationToken cancellationToken)
    {
        var token = NewToken();
        await work.ExecuteAsync(
            "INSERT INTO sessions (token_sha256, person_id, agent, created_at, seen_at) VALUES (@hash, @personId, @agent, @now, @now)",
            new { hash = HashOf(token), personId, agent, now = time.GetUtcNow() },
            cancellationToken);
        return token;
    }

    public async Task EndAsync(string token, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        await work.ExecuteAsync(
            "UPDATE sessions SET ended_at = @now WHERE token_sha256 = @hash AND ended_at IS NULL", new { hash = HashOf(token), now = time.GetUtcNow() }, cancellationToken);
    }
}
