using Duheng.Storage;

namespace Duheng.Application.Watching;

/// <summary>
/// Watches the points that are leased to this server: starts the checks that are due, keeps results in memory, and writes in rounds what has changed and
/// when each point was last looked at. Whoever runs it calls <see cref="StartDue"/> every second and <see cref="RoundAsync"/> every ten.
/// </summary>
public sealed class Watcher(Database database, Checker checker, TimeProvider time)
{
    /// <summary>A server that has not been heard of for so long has lost its points to the others.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    public static readonly TimeSpan RoundEvery = TimeSpan.FromSeconds(10);

    private const int MostAtOnce = 512;

    /// <summary>New points are not looked at all at once.</summary>
    private static readonly TimeSpan FirstWithin = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private readonly Dictionary<long, Watched> points = [];

    private WatchLeases? leases;
    private DateTimeOffset leasedUntil;
    private int running;

    public string Node { get; } = Guid.NewGuid().ToString("N");

    /// <summary>How many points are this server's.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return points.Count;
            }
        }
    }

    private WatchLeases Leases => leases ??= new WatchLeases(database, time, Node);

    public Task TakeBackAsync(CancellationToken cancellationToken) => Leases.TakeBackAsync(cancellationToken);

    /// <summary>Begins the checks that are due; each is entered when it is done. Without a lease none is made.</summary>
    public IReadOnlyList<Task> StartDue(CancellationToken cancellationToken)
    {
        var now = Now();
        if (now >= leasedUntil)
        {
            return [];
        }

        lock (gate)
        {
            var due = points.Values.Where(point => !point.IsRunning && point.DueAt <= now).Take(MostAtOnce - running).ToList();
            foreach (var point in due)
            {
                point.IsRunning = true;
                point.DueAt = now + Jittered(point.Row.Pace.Every);
            }

            running += due.Count;
            return [.. due.Select(point => CheckAsync(point, now, cancellationToken))];
        }
    }

    /// <summary>Writes what is new, then renews the lease and takes or gives points.</summary>
    public async Task RoundAsync(IReadOnlyList<IOutageRegister> registers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(registers);

        await WriteAsync(registers, cancellationToken);
        var active = await Leases.CountActiveAsync(cancellationToken);
        if (active == 0 && Count == 0)
        {
            return; // nothing to watch, nothing to write
        }

        List<long> idle;
        lock (gate)
        {
            idle = [.. points.Values.Where(point => point.IsIdle).Select(point => point.Row.Id)];
        }

        var now = Now();
        var (held, taken) = await Leases.RenewAsync(active, idle, cancellationToken);
        List<long> missing;
        lock (gate)
        {
            leasedUntil = now + Lease;
            foreach (var lost in points.Keys.Where(id => !held.Contains(id) || taken.Contains(id)).ToList())
            {
                points.Remove(lost);
            }

            missing = [.. held.Where(id => !points.ContainsKey(id))];
        }

        foreach (var point in await Leases.LoadAsync(missing, cancellationToken))
        {
            point.DueAt = NextOf(point, now);
            lock (gate)
            {
                points[point.Row.Id] = point;
            }
        }
    }

    /// <summary>Writes the last and gives all points away.</summary>
    public async Task LeaveAsync(IReadOnlyList<IOutageRegister> registers, CancellationToken cancellationToken)
    {
        if (Count > 0)
        {
            await WriteAsync(registers, cancellationToken);
            leasedUntil = DateTimeOffset.MinValue;
            await Leases.LeaveAsync(cancellationToken);
            lock (gate)
            {
                points.Clear();
            }
        }
    }

    private async Task CheckAsync(Watched point, DateTimeOffset at, CancellationToken cancellationToken)
    {
        try
        {
            point.Enter(at, await checker.CheckAsync(point.Point, cancellationToken));
        }
        catch (OperationCanceledException)
        {
            // The server stops: nothing was found out.
        }
        finally
        {
            lock (gate)
            {
                point.IsRunning = false;
                running--;
            }
        }
    }

    private async Task WriteAsync(IReadOnlyList<IOutageRegister> registers, CancellationToken cancellationToken)
    {
        List<WatchNews> news;
        lock (gate)
        {
            news = [.. points.Values.Select(point => point.News()).OfType<WatchNews>().OrderBy(one => one.Point.Row.Id)];
        }

        if (news.Count == 0)
        {
            return;
        }

        await using (var work = await database.WriteAsync(cancellationToken))
        {
            foreach (var one in news.Where(one => !one.IsBeat))
            {
                if (await WatchWriter.StateAsync(work, Node, WatchStateRow.Of(one.Point.Row.Id, one.Trace, one.Obstacle, one.Certificate), cancellationToken))
                {
                    await WatchWriter.ChangesAsync(work, one.Point.Row, one.Changes, registers, cancellationToken);
                }
            }

            await WatchWriter.BeatsAsync(work, Node, news.Where(one => one.IsBeat), cancellationToken);
            await work.CommitAsync(cancellationToken);
        }

        foreach (var one in news)
        {
            one.Point.Written(one);
        }
    }

    /// <summary>A point goes on in its own rhythm, whoever watched it before.</summary>
    private static DateTimeOffset NextOf(Watched point, DateTimeOffset now)
    {
        var pace = point.Row.Pace;
        var soon = now + (FirstWithin * Random.Shared.NextDouble());
        return point.LastAt + pace.Every is { } next && next > soon ? next : soon;
    }

    /// <summary>Up to a twentieth more or less, so that points do not fall into step.</summary>
    private static TimeSpan Jittered(TimeSpan every) => every * (0.95 + (0.1 * Random.Shared.NextDouble()));

    /// <summary>As precise as it is kept.</summary>
    private DateTimeOffset Now()
    {
        var now = time.GetUtcNow();
        return new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
    }
}
