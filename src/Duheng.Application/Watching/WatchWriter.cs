using System.Globalization;
using Duheng.Domain.Watching;
using Duheng.Storage;
using Duheng.Storage.Values;

namespace Duheng.Application.Watching;

/// <summary>Writes what the watching has found, within somebody else's transaction.</summary>
internal static class WatchWriter
{
    private const int BeatsAtOnce = 400;

    /// <summary>Times of last checks: many of them, and often.</summary>
    public static async Task BeatsAsync(Work work, string node, IEnumerable<WatchNews> beats, CancellationToken cancellationToken)
    {
        foreach (var chunk in beats.Where(news => news.Trace.LastAt is not null).Chunk(BeatsAtOnce))
        {
            // Numbers and times of ours.
            var values = string.Join(',', chunk.Select(news => string.Create(CultureInfo.InvariantCulture, $"({news.Point.Row.Id},'{Instants.Text(news.Trace.LastAt!.Value)}')"))); // as asked above
            await work.ExecuteAsync(
                $"UPDATE watch_states SET last_at = beat.column2 FROM (VALUES {values}) AS beat WHERE watch_states.point_id = beat.column1 AND watch_states.node = @node",
                new { node },
                cancellationToken);
        }
    }

    /// <returns>False when another server has the point by now: then nothing of it is written.</returns>
    public static async Task<bool> StateAsync(Work work, string? node, WatchStateRow state, CancellationToken cancellationToken) => await work.ExecuteAsync(
        """
        UPDATE watch_states SET first_at = @FirstAt, last_at = @LastAt, down = @down, against = @Against, against_since = @AgainstSince, against_reason = @AgainstReason,
            obstacle = @Obstacle, certificate_until = @CertificateUntil, certificate_name = @CertificateName
        WHERE point_id = @PointId AND (node = @node OR @node IS NULL)
        """,
        new
        {
            state.FirstAt,
            state.LastAt,
            down = state.Down ? 1 : 0,
            state.Against,
            state.AgainstSince,
            state.AgainstReason,
            state.Obstacle,
            state.CertificateUntil,
            state.CertificateName,
            state.PointId,
            node,
        },
        cancellationToken) == 1;

    public static async Task ChangesAsync(Work work, WatchPointRow point, IReadOnlyList<WatchChange> changes, IReadOnlyList<IOutageRegister> registers, CancellationToken cancellationToken)
    {
        foreach (var change in changes)
        {
            switch (change)
            {
                case WatchChange.OutageBegan began:
                    await BeginAsync(work, point, began, registers, cancellationToken);
                    break;
                case WatchChange.OutageEnded ended:
                    await EndAsync(work, point, ended, registers, cancellationToken);
                    break;
                case WatchChange.Unwatched gap:
                    await work.ExecuteAsync("INSERT INTO watch_gaps (point_id, began_at, ended_at) VALUES (@Id, @From, @Until)", new { point.Id, gap.From, gap.Until }, cancellationToken);
                    break;
            }
        }
    }

    private static async Task BeginAsync(Work work, WatchPointRow point, WatchChange.OutageBegan began, IReadOnlyList<IOutageRegister> registers, CancellationToken cancellationToken)
    {
        var id = await work.ValueAsync<long>("INSERT INTO watch_outages (point_id, began_at, reason) VALUES (@Id, @At, @Reason) RETURNING id", new { point.Id, began.At, began.Reason }, cancellationToken);
        foreach (var register in registers)
        {
            await register.BeginAsync(work, new RecordedOutage(id, point, began.At, EndedAt: null, began.Reason), cancellationToken);
        }
    }

    private static async Task EndAsync(Work work, WatchPointRow point, WatchChange.OutageEnded ended, IReadOnlyList<IOutageRegister> registers, CancellationToken cancellationToken)
    {
        if (await work.FindAsync<OutageRow>("SELECT * FROM watch_outages WHERE point_id = @Id AND ended_at IS NULL", new { point.Id }, cancellationToken) is not { } open)
        {
            return; // nothing is held open: other points must not wait for this one
        }

        await work.ExecuteAsync("UPDATE watch_outages SET ended_at = @At WHERE id = @Id", new { ended.At, open.Id }, cancellationToken);
        foreach (var register in registers)
        {
            await register.EndAsync(work, new RecordedOutage(open.Id, point, open.BeganAt, ended.At, open.Reason), cancellationToken);
        }
    }
}
