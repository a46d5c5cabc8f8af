using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Watching;

/// <summary>The rows of points, within somebody else's transaction.</summary>
internal static class WatchPoints
{
    private const string Free = "node = NULL, leased_until = NULL";

    public static Task<WatchPointRow?> FindAsync(Work work, long id, CancellationToken cancellationToken) => work.FindAsync<WatchPointRow>(
        $"SELECT {WatchPointRow.Columns} FROM watch_points p JOIN organisations o ON o.id = p.organisation_id WHERE p.id = @id", new { id }, cancellationToken);

    public static async Task<long> AddAsync(Work work, WatchPointRow point, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var id = await work.ValueAsync<long>(
            """
            INSERT INTO watch_points (organisation_id, name, system, kind, host, port, path, encrypted, any_certificate, expected_status, expected_text,
                every_seconds, limit_ms, failures_to_begin, successes_to_end, paused, created_at)
            VALUES (@OrganisationId, @Name, @System, @kind, @Host, @Port, @Path, @encrypted, @anyCertificate, @ExpectedStatus, @ExpectedText,
                @EverySeconds, @LimitMs, @FailuresToBegin, @SuccessesToEnd, @paused, @now)
            RETURNING id
            """,
            Parameters(point, now),
            cancellationToken);
        await work.ExecuteAsync("INSERT INTO watch_states (point_id) VALUES (@id)", new { id }, cancellationToken);
        return id;
    }

    /// <returns>False when somebody has changed it meanwhile.</returns>
    public static async Task<bool> SaveAsync(Work work, WatchPointRow point, CancellationToken cancellationToken)
    {
        var isSaved = await work.ExecuteAsync(
            """
            UPDATE watch_points SET name = @Name, system = @System, kind = @kind, host = @Host, port = @Port, path = @Path, encrypted = @encrypted, any_certificate = @anyCertificate,
                expected_status = @ExpectedStatus, expected_text = @ExpectedText, every_seconds = @EverySeconds, limit_ms = @LimitMs, failures_to_begin = @FailuresToBegin,
                successes_to_end = @SuccessesToEnd, version = version + 1
            WHERE id = @Id AND version = @Version
            """,
            Parameters(point, now: null),
            cancellationToken) == 1;
        if (isSaved)
        {
            await work.ExecuteAsync($"UPDATE watch_states SET {Free}, obstacle = '' WHERE point_id = @Id", new { point.Id }, cancellationToken);
        }

        return isSaved;
    }

    /// <summary>Takes a point from the server that has it, and ends what lasts with the last check.</summary>
    public static async Task StopAsync(Work work, WatchPointRow point, IReadOnlyList<IOutageRegister> registers, CancellationToken cancellationToken)
    {
        await work.ExecuteAsync($"UPDATE watch_states SET {Free} WHERE point_id = @Id", new { point.Id }, cancellationToken);
        var state = await work.FindAsync<WatchStateRow>("SELECT * FROM watch_states WHERE point_id = @Id", new { point.Id }, cancellationToken)
            ?? throw new InvalidOperationException("A point has no state.");
        var (trace, changes) = state.ToTrace().Stop();
        var certificate = state.CertificateUntil is { } until ? new CertificateSeen(state.CertificateName, until) : null;
        await WatchWriter.StateAsync(work, node: null, WatchStateRow.Of(point.Id, trace, obstacle: string.Empty, certificate), cancellationToken);
        await WatchWriter.ChangesAsync(work, point, changes, registers, cancellationToken);
    }

    private static object Parameters(WatchPointRow point, DateTimeOffset? now) => new
    {
        point.Id,
        point.Version,
        point.OrganisationId,
        point.Name,
        point.System,
        kind = point.Kind.Key(),
        point.Host,
        point.Port,
        point.Path,
        encrypted = point.Encrypted ? 1 : 0,
        anyCertificate = point.AnyCertificate ? 1 : 0,
        point.ExpectedStatus,
        point.ExpectedText,
        point.EverySeconds,
        point.LimitMs,
        point.FailuresToBegin,
        point.SuccessesToEnd,
        paused = point.Paused ? 1 : 0,
        now,
    };
}
