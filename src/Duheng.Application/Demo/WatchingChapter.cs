using Duheng.Application.Watching;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Watching;
using Duheng.Storage;
using Duheng.Storage.Values;

namespace Duheng.Application.Demo;

/// <summary>
/// A year of watching for two units, made by a seeded generator, and one point that was never watched. All points are paused: a demo connects to nothing.
/// </summary>
public sealed class WatchingChapter : IDemoChapter
{
    private const int Seed = 20210101;

    /// <summary>Three checks in a row.</summary>
    private const int LeastMinutes = 16;

    private static readonly DateTimeOffset First = ChinaClock.When(new DateTime(2021, 1, 1, 0, 0, 0));
    private static readonly DateTimeOffset Last = DemoOffice.OpensAt.AddMinutes(-1);

    /// <summary>The server that watches was moved over a night in May.</summary>
    private static readonly Span Moved = new(ChinaClock.When(new DateTime(2021, 5, 2, 18, 0, 0)), ChinaClock.When(new DateTime(2021, 5, 3, 2, 10, 0)));

    private static readonly string[] Reasons = ["连接被拒绝", "超过时限 5 秒", "主机不可达", "状态码 502，应为 200"];

    /// <summary>With how many outages a year, and how long at most.</summary>
    private static readonly DemoPoint[] Points =
    [
        new("14990201", "社保业务系统登录页", "社会保障信息系统", WatchKind.Http, "portal.shebao.example", 443, Outages: 6, LongestMinutes: 95),
        new("14990201", "制卡前置机", "社会保障卡管理系统", WatchKind.Tcp, "card.shebao.example", 8443, Outages: 9, LongestMinutes: 150),
        new("14990201", "社保门户证书", "社会保障信息系统", WatchKind.Certificate, "portal.shebao.example", 443, Outages: 0, LongestMinutes: 0),
        new("14990101", "医保结算前置机", "医疗保险信息系统", WatchKind.Tcp, "settle.yibao.example", 7001, Outages: 11, LongestMinutes: 60),
        new("14990101", "定点机构服务页", "医疗保险信息系统", WatchKind.Http, "point.yibao.example", 443, Outages: 5, LongestMinutes: 210),
        new("14990103", "经办大厅叫号系统", "经办大厅叫号系统", WatchKind.Tcp, "queue.qinglan.example", 9000, Outages: 0, LongestMinutes: 0) { IsWatched = false },
    ];

    public int Order => 80;

    public async Task WriteAsync(Work work, DemoCast cast, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(cast);

        var random = new Random(Seed);
        foreach (var plan in Points)
        {
            var id = await WatchPoints.AddAsync(work, plan.Row(cast.Organisations[plan.Office].Id), First, cancellationToken);
            var point = await WatchPoints.FindAsync(work, id, cancellationToken) ?? throw new InvalidOperationException("A point was not written.");
            if (plan.IsWatched)
            {
                await WriteAsync(work, point, Outages(random, plan), cancellationToken);
            }
        }

        await WindowAsync(work, cast, "14990201", new Span(ChinaClock.When(new DateTime(2021, 3, 20, 22, 0, 0)), ChinaClock.When(new DateTime(2021, 3, 21, 2, 0, 0))), "数据库升级", cancellationToken);
        await WindowAsync(work, cast, "14990201", new Span(ChinaClock.When(new DateTime(2021, 9, 18, 23, 0, 0)), ChinaClock.When(new DateTime(2021, 9, 19, 1, 30, 0))), "核心交换机更换", cancellationToken);
        await WindowAsync(work, cast, "14990101", new Span(ChinaClock.When(new DateTime(2022, 3, 12, 22, 0, 0)), ChinaClock.When(new DateTime(2022, 3, 13, 2, 0, 0))), "机房年度检修", cancellationToken);
    }

    /// <summary>By the state machine that watches: what is written is what it would have written.</summary>
    private static async Task WriteAsync(Work work, WatchPointRow point, IReadOnlyList<(Span Span, string Reason)> outages, CancellationToken cancellationToken)
    {
        var (trace, changes) = (WatchTrace.Empty, new List<WatchChange>());
        foreach (var result in Results(point.Pace.Every, outages))
        {
            (trace, var news) = trace.Take(result, point.Pace);
            changes.AddRange(news);
        }

        var certificate = point.Kind == WatchKind.Certificate ? new CertificateSeen(point.Host, ChinaClock.When(new DateTime(2022, 3, 28, 23, 59, 59))) : null;
        await WatchWriter.StateAsync(work, node: null, WatchStateRow.Of(point.Id, trace, obstacle: string.Empty, certificate), cancellationToken);
        await WatchWriter.ChangesAsync(work, point, changes, registers: [], cancellationToken); // the registers of the demo hold what the reports say
    }

    private static IEnumerable<CheckResult> Results(TimeSpan every, IReadOnlyList<(Span Span, string Reason)> outages)
    {
        var next = 0;
        for (var at = First; at <= Last; at += every)
        {
            if (at >= Moved.Start && at < Moved.End)
            {
                continue;
            }

            while (next < outages.Count && outages[next].Span.End <= at)
            {
                next++;
            }

            var isDown = next < outages.Count && outages[next].Span.Start <= at;
            yield return new CheckResult(at, !isDown, isDown ? outages[next].Reason : string.Empty);
        }
    }

    private static IReadOnlyList<(Span Span, string Reason)> Outages(Random random, DemoPoint plan)
    {
        var days = (int)(Last - First).TotalDays;
        var reasons = plan.Kind == WatchKind.Http ? Reasons : Reasons[..^1];
        return
        [
            .. Enumerable.Range(0, plan.Outages)
                .Select(_ => (Start: First.AddDays(random.Next(1, days)).AddMinutes(random.Next(24 * 60)), Minutes: random.Next(LeastMinutes, plan.LongestMinutes), Reason: reasons[random.Next(reasons.Length)]))
                .OrderBy(one => one.Start).Select(one => (new Span(one.Start, one.Start.AddMinutes(one.Minutes)), one.Reason)),
        ];
    }

    private static Task WindowAsync(Work work, DemoCast cast, string office, Span span, string reason, CancellationToken cancellationToken)
    {
        var organisation = cast.Organisations[office];
        return work.ExecuteAsync(
            """
            INSERT INTO watch_windows (organisation_id, starts_at, ends_at, reason, announced_at, announced_by) VALUES (@Id, @Start, @End, @reason, @announced, @PersonId)
            """,
            new { organisation.Id, span.Start, span.End, reason, announced = Instants.Text(span.Start.AddDays(-5)), cast.Actor(Role.UnitClerk, organisation.Path).PersonId },
            cancellationToken);
    }

    private sealed record DemoPoint(string Office, string Name, string System, WatchKind Kind, string Host, int Port, int Outages, int LongestMinutes)
    {
        public bool IsWatched { get; init; } = true;

        public WatchPointRow Row(long organisation) => new()
        {
            OrganisationId = organisation,
            Name = Name,
            System = System,
            Kind = Kind,
            Host = Host,
            Port = Port,
            Path = "/",
            Encrypted = Kind == WatchKind.Http,
            EverySeconds = Kind == WatchKind.Certificate ? 3600 : 300,
            LimitMs = 5000,
            FailuresToBegin = 3,
            SuccessesToEnd = 1,
            Paused = true,
        };
    }
}
