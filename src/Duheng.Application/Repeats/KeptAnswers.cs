using Duheng.Storage;

namespace Duheng.Application.Repeats;

/// <summary>Remembers writes by the key that their sender chose (Idempotency-Key), for a day.</summary>
public sealed class KeptAnswers(Database database, TimeProvider time)
{
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>Takes the key for a request. Whoever gets null does it, and says so by <see cref="FinishAsync"/> or <see cref="ReleaseAsync"/>.</summary>
    /// <returns>Whatever was sent under this key before.</returns>
    public async Task<KeptAnswer?> BeginAsync(long personId, string key, string requestHash, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var work = await database.WriteAsync(cancellationToken);
        await work.ExecuteAsync("DELETE FROM idempotency_keys WHERE person_id = @personId AND created_at < @old", new { personId, old = now - Kept }, cancellationToken);
        var taken = await work.ExecuteAsync(
            "INSERT INTO idempotency_keys (person_id, key, request_hash, created_at) VALUES (@personId, @key, @requestHash, @now) ON CONFLICT DO NOTHING",
            new { personId, key, requestHash, now },
            cancellationToken);
        var before = taken == 1
            ? null
            : await work.FindAsync<KeptAnswer>(
                "SELECT request_hash, status, media_type, etag, location, body FROM idempotency_keys WHERE person_id = @personId AND key = @key", new { personId, key }, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return before;
    }

    public async Task FinishAsync(long personId, string key, KeptAnswer answer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answer);

        await using var work = await database.WriteAsync(cancellationToken);
        await work.ExecuteAsync(
            "UPDATE idempotency_keys SET status = @Status, media_type = @MediaType, etag = @Etag, location = @Location, body = @Body WHERE person_id = @personId AND key = @key",
            new { answer.Status, answer.MediaType, answer.Etag, answer.Location, answer.Body, personId, key },
            cancellationToken);
        await work.CommitAsync(cancellationToken);
    }

    /// <summary>Nothing was done: the key may be used again.</summary>
    public async Task ReleaseAsync(long personId, string key, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        await work.ExecuteAsync("DELETE FROM idempotency_keys WHERE person_id = @personId AND key = @key", new { personId, key }, cancellationToken);
        await work.CommitAsync(cancellationToken);
    }
}
