using System.Globalization;
using Duheng.Storage;

namespace Duheng.Application.Watching;

/// <summary>Which server has which points. Each has its share of them; those of a server that is not heard of any more go to the others.</summary>
internal sealed class WatchLeases(Database database, TimeProvider time, string node)
{
    private const string Active = "EXISTS (SELECT 1 FROM watch_points p WHERE p.id = s.point_id AND p.paused = 0 AND p.removed = 0)";

    private static readonly TimeSpan ForgottenAfter = TimeSpan.FromHours(1);

    public async Task<long> CountActiveAsync(CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        return await work.ValueAsync<long>("SELECT count(*) FROM watch_points WHERE paused = 0 AND removed = 0", null, cancellationToken);
    }

    /// <summary>An embedded database has one server, and it has just started: whatever was leased is free.</summary>
    public async Task TakeBackAsync(CancellationToken cancellationToken)
    {
        if (database.Kind == DatabaseKind.Sqlite)
        {
            await using var work = await database.WriteAsync(cancellationToken);
            await work.ExecuteAsync("DELETE FROM watch_nodes", null, cancellationToken);
            await work.ExecuteAsync("UPDATE watch_states SET node = NULL, leased_until = NULL WHERE node IS NOT NULL", null, cancellationToken);
            await work.CommitAsync(cancellationToken);
        }
    }

    /// <summary>Says that this server is there, keeps its points, gives away or takes what its share asks for.</summary>
    /// <param name="idle">Points that could be given away.</param>
    /// <returns>The points that are this server's now, and those of them that it has just taken: they may have changed meanwhile.</returns>
    public async Task<(HashSet<long> Held, IReadOnlyList<long> Taken)> RenewAsync(long active, IReadOnlyList<long> idle, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var work = await database.WriteAsync(cancellationToken);
        await work.ExecuteAsync("INSERT INTO watch_nodes (id, seen_at) VALUES (@node, @now) ON CONFLICT (id) DO UPDATE SET seen_at = @now", new { node, now }, cancellationToken);
        await work.ExecuteAsync("DELETE FROM watch_nodes WHERE seen_at < @lost", new { lost = now - ForgottenAfter }, cancellationToken);
        var servers = await work.ValueAsync<long>("SELECT count(*) FROM watch_nodes WHERE seen_at > @late", new { late = now - Watcher.Lease }, cancellationToken);
        var share = (active + servers - 1) / servers;
        await work.ExecuteAsync("UPDATE watch_states SET leased_until = @until WHERE node = @node", new { until = now + Watcher.Lease, node }, cancellationToken);
        var held = (await work.QueryAsync<long>("SELECT point_id FROM watch_states WHERE node = @node", new { node }, cancellationToken)).ToHashSet();
        var surplus = idle.Where(held.Contains).Take((int)Math.Max(0, held.Count - share)).ToList();
        IReadOnlyList<long> taken = [];
        if (surplus.Count > 0)
        {
            var ids = string.Join(',', surplus.Select(id => id.ToString(CultureInfo.InvariantCulture)));
            await work.ExecuteAsync($"UPDATE watch_states SET node = NULL, leased_until = NULL WHERE node = @node AND point_id IN ({ids})", new { node }, cancellationToken);
            held.ExceptWith(surplus);
        }
        else if (held.Count < share)
        {
            taken = await TakeAsync(work, now, share - held.Count, cancellationToken);
            held.UnionWith(taken);
        }

        await work.CommitAsync(cancellationToken);
        return (held, taken);
    }

    public async Task<IReadOnlyList<Watched>> LoadAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var list = string.Join(',', ids.Select(id => id.ToString(CultureInfo.InvariantCulture)));
        await using var work = await database.ReadAsync(cancellationToken);
        var points = await work.QueryAsync<WatchPointRow>($"SELECT {WatchPointRow.Columns} FROM watch_points p JOIN organisations o ON o.id = p.organisation_id WHERE p.id IN ({list})", null, cancellationToken);
        var states = (await work.QueryAsync<WatchStateRow>($"SELECT * FROM watch_states WHERE point_id IN ({list})", null, cancellationToken)).ToDictionary(state => state.PointId);
        return [.. points.Select(point => new Watched(point, states[point.Id]))];
    }

    /// <summary>Gives all points away: the server is about to stop.</summary>
    public async Task LeaveAsync(CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        await work.ExecuteAsync("UPDATE watch_states SET node = NULL, leased_until = NULL WHERE node = @node", new { node }, cancellationToken);
        await work.ExecuteAsync("DELETE FROM watch_nodes WHERE id = @node", new { node }, cancellationToken);
        await work.CommitAsync(cancellationToken);
    }

    /// <summary>Two servers that take at the same moment pass over what the other has locked.</summary>
    private Task<IReadOnlyList<long>> TakeAsync(Work work, DateTimeOffset now, long most, CancellationToken cancellationToken)
    {
        var skip = work.Kind == DatabaseKind.PostgreSql ? " FOR UPDATE SKIP LOCKED" : string.Empty;
        return work.QueryAsync<long>(
            $"""
            UPDATE watch_states SET node = @node, leased_until = @until WHERE point_id IN (
                SELECT s.point_id FROM watch_states s WHERE (s.node IS NULL OR s.leased_until < @now) AND {Active} ORDER BY s.point_id LIMIT @most{skip})
            RETURNING point_id
            """,
            new { node, until = now + Watcher.Lease, now, most },
            cancellationToken);
    }
}
