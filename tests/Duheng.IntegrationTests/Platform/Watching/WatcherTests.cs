using Duheng.Application.Demo;
using Duheng.Application.History;
using Duheng.Application.Watching;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Watching;
using Duheng.IntegrationTests.Watching;
using Duheng.Storage;

namespace Duheng.IntegrationTests.Platform.Watching;

/// <summary>Servers that watch, driven by hand on a clock that is turned.</summary>
public abstract class WatcherTests : OfficeTests
{
    private const string Unit = "14990201";

    private static readonly TimeSpan Step = TimeSpan.FromSeconds(5);

    private readonly TurnedClock clock = new();
    private readonly NotedOutages noted = new();

    [Fact]
    public async Task Two_servers_share_the_points_and_when_one_dies_the_other_goes_on_within_a_minute()
    {
        var (database, cast) = await CopyAsync();
        await AddAsync(database, cast, count: 20);
        var check = new CountingCheck(clock);
        var (first, second) = (Node(database, check), Node(database, check));

        await RunAsync(TimeSpan.FromMinutes(1), first, second);
        await RunAsync(TimeSpan.FromMinutes(3), first, second);

        Assert.Equal((10, 10), (first.Count, second.Count));
        AssertNoneTwice(check);
        var died = clock.GetUtcNow();
        await RunAsync(TimeSpan.FromMinutes(2), second);
        Assert.Equal(20, second.Count);
        AssertNoneTwice(check);
        foreach (var port in Enumerable.Range(1, 20))
        {
            Assert.Contains(check.Asked, asked => asked.Port == port && asked.At > died && asked.At <= died.AddMinutes(1));
        }
    }

    [Fact]
    public async Task An_outage_begins_with_its_first_failure_and_ends_with_the_first_success_whoever_watches()
    {
        var (database, cast) = await CopyAsync();
        var point = Assert.Single(await AddAsync(database, cast, count: 1));
        var check = new CountingCheck(clock);
        var first = Node(database, check);
        await RunAsync(TimeSpan.FromMinutes(1), first);
        check.Down[1] = true;
        var failed = clock.GetUtcNow();
        await RunAsync(TimeSpan.FromMinutes(1), first); // two or three failures: perhaps not enough
        await first.LeaveAsync([noted], Cancellation);
        var second = Node(database, check);
        await RunAsync(TimeSpan.FromMinutes(3), second);
        var lasting = Assert.Single(await OutagesAsync(database, point));
        check.Down.Clear();
        var mended = clock.GetUtcNow();
        await RunAsync(TimeSpan.FromMinutes(2), second);

        Assert.Null(lasting.EndedAt);
        var outage = Assert.Single(await OutagesAsync(database, point));
        Assert.InRange(outage.BeganAt, failed.AddMilliseconds(-1), failed.AddSeconds(40)); // kept in milliseconds
        Assert.InRange(outage.EndedAt!.Value, mended.AddMilliseconds(-1), mended.AddSeconds(40));
        Assert.Equal(["监测点1 中断：连接被拒绝", "监测点1 恢复"], noted.Notes);
        Assert.Empty(await GapsAsync(database, point));
    }

    [Fact]
    public async Task What_a_killed_server_did_not_see_is_unknown_and_neither_up_nor_down()
    {
        var (database, cast) = await CopyAsync();
        var point = Assert.Single(await AddAsync(database, cast, count: 1));
        var check = new CountingCheck(clock);
        await RunAsync(TimeSpan.FromMinutes(2), Node(database, check)); // and never heard of again
        clock.Turn(TimeSpan.FromMinutes(10));
        var next = Node(database, check);
        await RunAsync(TimeSpan.FromMinutes(2), next);

        var gap = Assert.Single(await GapsAsync(database, point));
        Assert.InRange(gap.Span.Length.TotalMinutes, 9, 12);
        Assert.Empty(await OutagesAsync(database, point));
    }

    [Fact]
    public async Task A_server_that_was_away_and_lost_its_points_writes_nothing_over_the_next()
    {
        var (database, cast) = await CopyAsync();
        var point = await AddAsync(database, cast, "监测用前置机", port: 1, failures: 1);
        var (check, other) = (new CountingCheck(clock), new CountingCheck(clock));
        var first = Node(database, check);
        await RunAsync(TimeSpan.FromMinutes(1), first);
        check.Down[1] = true;
        for (var before = check.Asked.Count; check.Asked.Count == before;) // seen, and not written
        {
            await first.RoundAsync([noted], Cancellation);
            clock.Turn(Step);
            await Task.WhenAll(first.StartDue(Cancellation));
        }

        clock.Turn(TimeSpan.FromMinutes(1));
        Assert.Empty(first.StartDue(Cancellation)); // its lease is over: it does not even look
        var second = Node(database, other);
        await RunAsync(TimeSpan.FromMinutes(2), second);
        await first.RoundAsync([noted], Cancellation);

        Assert.Empty(await OutagesAsync(database, point));
        Assert.Equal((0, 1), (first.Count, second.Count));
    }

    [Fact]
    public async Task A_real_port_that_closes_and_opens_again_is_an_outage()
    {
        var (database, cast) = await CopyAsync();
        using var checks = new SomeChecker("127.0.0.1/32");
        int port;
        WatchPointRow point;
        var node = new Watcher(database, checks.Checker, clock);
        await using (var host = SomeHost.Start())
        {
            port = host.Port;
            point = await AddAsync(database, cast, "监测用前置机", port);
            await RunAsync(TimeSpan.FromMinutes(1), node);
            Assert.True(host.Connections > 0);
        }

        await RunAsync(TimeSpan.FromMinutes(2), node);
        await using (SomeHost.Start(port: port))
        {
            await RunAsync(TimeSpan.FromMinutes(1), node);
        }

        var outage = Assert.Single(await OutagesAsync(database, point));
        Assert.Equal("连接被拒绝", outage.Reason);
        Assert.NotNull(outage.EndedAt);
    }

    [Fact]
    public async Task A_point_that_may_not_be_asked_is_said_to_the_administrator_and_gives_no_basis()
    {
        var (database, cast) = await CopyAsync();
        using var checks = new SomeChecker();
        var point = await AddAsync(database, cast, "监测用前置机", 443);
        await RunAsync(TimeSpan.FromMinutes(2), new Watcher(database, checks.Checker, clock));

        var administered = (await Points(database).FindAsync(cast.Actor(Role.SystemAdministrator, cast.Organisations["1499"].Path), point.Id, Cancellation)).Match(one => one, failure => throw new InvalidOperationException(failure.Message));
        var read = (await new ReadWatching(database, clock).FindAsync(cast.Actor(Role.UnitClerk, cast.Organisations[Unit].Path), point.Id, clock.GetUtcNow().Year, Cancellation))
            .Match(one => one, failure => throw new InvalidOperationException(failure.Message));

        Assert.Contains("没有允许", administered.Obstacle, StringComparison.Ordinal);
        Assert.Null(read.Point.Year.Share);
        Assert.Equal(WatchStanding.NotYet, read.Point.Standing);
        Assert.Empty(read.Outages);
    }

    [Fact]
    public async Task A_pause_ends_what_lasts_with_the_last_check_and_what_follows_is_unknown()
    {
        var (database, cast) = await CopyAsync();
        var point = Assert.Single(await AddAsync(database, cast, count: 1));
        var check = new CountingCheck(clock);
        check.Down[1] = true;
        var node = Node(database, check);
        await RunAsync(TimeSpan.FromMinutes(3), node);
        var administrator = cast.Actor(Role.SystemAdministrator, cast.Organisations["1499"].Path);

        await Points(database).PauseAsync(administrator, point.Id, Cancellation);
        var ended = Assert.Single(await OutagesAsync(database, point)).EndedAt;
        check.Down.Clear();
        await RunAsync(TimeSpan.FromMinutes(5), node);
        var asked = check.Asked.Count;
        await Points(database).ResumeAsync(administrator, point.Id, Cancellation);
        await RunAsync(TimeSpan.FromMinutes(1), node);

        Assert.NotNull(ended);
        Assert.True(check.Asked.Count > asked);
        Assert.Equal(ended, Assert.Single(await GapsAsync(database, point)).BeganAt);
        Assert.Equal(["监测点1 中断：连接被拒绝", "监测点1 恢复"], noted.Notes);
    }

    [Fact]
    public async Task A_changed_point_is_watched_as_it_is_now()
    {
        var (database, cast) = await CopyAsync();
        var point = Assert.Single(await AddAsync(database, cast, count: 1));
        var check = new CountingCheck(clock);
        var node = Node(database, check);
        await RunAsync(TimeSpan.FromMinutes(1), node);

        var saved = await Points(database).SaveAsync(cast.Actor(Role.SystemAdministrator, cast.Organisations["1499"].Path), point with { Port = 77 }, Cancellation);
        await RunAsync(TimeSpan.FromMinutes(1), node);

        Assert.True(saved.Match(done => done, _ => false));
        Assert.Equal(77, check.Asked.Last().Port);
    }

    private static void AssertNoneTwice(CountingCheck check)
    {
        foreach (var times in check.Asked.GroupBy(asked => asked.Port).Select(one => one.Select(asked => asked.At).Order().ToList()))
        {
            Assert.All(times.Zip(times.Skip(1)), pair => Assert.True(pair.Second - pair.First > TimeSpan.FromSeconds(20), $"{pair.Second - pair.First} apart"));
        }
    }

    private Watcher Node(Database database, CountingCheck check) => new(database, new Checker([check]), clock);

    private ManageWatchPoints Points(Database database) => new(database, clock, new ChangeLog(clock), [noted]);

    /// <summary>Some time in which these servers live.</summary>
    private async Task RunAsync(TimeSpan time, params Watcher[] nodes)
    {
        for (var passed = TimeSpan.Zero; passed < time; passed += Step)
        {
            foreach (var node in nodes)
            {
                if (passed.Ticks % Watcher.RoundEvery.Ticks == 0)
                {
                    await node.RoundAsync([noted], Cancellation);
                }

                await Task.WhenAll(node.StartDue(Cancellation));
            }

            clock.Turn(Step);
        }

        foreach (var node in nodes)
        {
            await node.RoundAsync([noted], Cancellation);
        }
    }

    private async Task<IReadOnlyList<WatchPointRow>> AddAsync(Database database, DemoCast cast, int count)
    {
        var points = new List<WatchPointRow>();
        for (var port = 1; port <= count; port++)
        {
            points.Add(await AddAsync(database, cast, FormattableString.Invariant($"监测点{port}"), port));
        }

        return points;
    }

    private async Task<WatchPointRow> AddAsync(Database database, DemoCast cast, string name, int port, int failures = 3)
    {
        var row = new WatchPointRow
        {
            OrganisationId = cast.Organisations[Unit].Id,
            Name = name,
            System = "社会保障信息系统",
            Kind = WatchKind.Tcp,
            Host = "127.0.0.1",
            Port = port,
            EverySeconds = 30,
            LimitMs = 5000,
            FailuresToBegin = failures,
            SuccessesToEnd = 1,
        };
        var administrator = cast.Actor(Role.SystemAdministrator, cast.Organisations["1499"].Path);
        var id = (await Points(database).AddAsync(administrator, row, Cancellation)).Match(one => one, failure => throw new InvalidOperationException(failure.Message));
        return (await Points(database).FindAsync(administrator, id, Cancellation)).Match(one => one.Point, failure => throw new InvalidOperationException(failure.Message));
    }

    private static async Task<IReadOnlyList<OutageRow>> OutagesAsync(Database database, WatchPointRow point)
    {
        await using var work = await database.ReadAsync(Cancellation);
        return await work.QueryAsync<OutageRow>("SELECT * FROM watch_outages WHERE point_id = @Id ORDER BY id", new { point.Id }, Cancellation);
    }

    private static async Task<IReadOnlyList<GapRow>> GapsAsync(Database database, WatchPointRow point)
    {
        await using var work = await database.ReadAsync(Cancellation);
        return await work.QueryAsync<GapRow>("SELECT * FROM watch_gaps WHERE point_id = @Id ORDER BY id", new { point.Id }, Cancellation);
    }
}
