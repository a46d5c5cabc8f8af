using System.Net;
using Duheng.Application.Demo;
using Duheng.Application.Watching;
using Duheng.Application.Worklist;
using Duheng.Domain.Lifecycle;
using Duheng.IntegrationTests.Platform.Api;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Watching;

/// <summary>Points, windows and what came of them, by who may.</summary>
public abstract class WatchingTests : OfficeTests
{
    private const string Unit = "14990201";
    private const string Now = "2022-03-09T02:00:00Z";
    private const string Portal = "社保业务系统登录页";

    private static readonly object Body = new
    {
        name = "登录页",
        system = "社会保障信息系统",
        kind = "http",
        host = "portal.example.gov.cn",
        port = 443,
        encrypted = true,
        path = "/login",
        expectedText = "统一登录",
        everySeconds = 60,
    };

    [Fact]
    public async Task The_demo_holds_a_year_of_outages_and_says_what_its_availability_rests_on()
    {
        await using var office = await OpenAsync(new FixedTime(Now));

        var board = await BoardAsync(office, Role.UnitClerk, Unit);

        Assert.Equal(3, board.Points.Count);
        Assert.All(board.Points, one => Assert.Equal(WatchStanding.Paused, one.Standing));
        var portal = board.Points.Single(one => one.Point.Name == Portal);
        Assert.InRange(portal.Year.Share!.Value, 0.998m, 0.99999m);
        Assert.InRange(portal.Year.Unknown.TotalHours, 8, 9); // the night in which the server was moved
        Assert.Equal(TimeSpan.FromHours(6.5), portal.Year.Planned);
        Assert.Equal(TimeSpan.FromDays(365), portal.Year.Up + portal.Year.Down + portal.Year.Planned + portal.Year.Unknown);
    }

    [Fact]
    public async Task No_watching_is_no_basis_and_not_all_of_the_time()
    {
        await using var office = await OpenAsync(new FixedTime(Now));

        var never = Assert.Single((await BoardAsync(office, Role.UnitClerk, "14990103")).Points);
        var browser = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990103"));
        var list = await browser.GetStringAsync(new Uri("/watch", UriKind.Relative), Cancellation);
        var page = await browser.GetStringAsync(new Uri(FormattableString.Invariant($"/watch/{never.Point.Id}"), UriKind.Relative), Cancellation);

        Assert.Null(never.Year.Share);
        Assert.Null(never.Month.Share);
        Assert.All([list, page], html => Assert.Contains("无依据", html, StringComparison.Ordinal));
        Assert.All([list, page], html => Assert.DoesNotContain("100.000", html, StringComparison.Ordinal));
        Assert.Contains("这一年没有监测，有没有中断不知道。", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Points_are_entered_by_the_system_administrator_who_sees_no_results()
    {
        await using var office = await OpenAsync();
        var administrator = await Caller.OfAsync(office, office.Account(Role.SystemAdministrator, "1499").Actor, Cancellation);
        var clerk = await Caller.OfAsync(office, office.Account(Role.UnitClerk, Unit).Actor, Cancellation);

        using var added = await administrator.SendAsync(HttpMethod.Post, "/api/watch/points", With(office), Cancellation);
        var id = (await added.JsonAsync(Cancellation)).GetProperty("id").GetInt64();
        using var refused = await clerk.SendAsync(HttpMethod.Post, "/api/watch/points", With(office), Cancellation);
        using var results = await administrator.GetAsync(new Uri("/api/watch", UriKind.Relative), Cancellation);
        using var settings = await administrator.GetAsync(new Uri(FormattableString.Invariant($"/api/watch/points/{id}"), UriKind.Relative), Cancellation);
        using var read = await clerk.GetAsync(new Uri(FormattableString.Invariant($"/api/watch/{id}"), UriKind.Relative), Cancellation);
        var told = await settings.JsonAsync(Cancellation);

        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, results.StatusCode);
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        Assert.False(told.TryGetProperty("lastOutage", out _) || told.TryGetProperty("year", out _));
    }

    [Fact]
    public async Task A_point_is_of_its_unit_alone()
    {
        await using var office = await OpenAsync(new FixedTime(Now));
        var portal = (await BoardAsync(office, Role.UnitClerk, Unit)).Points.Single(one => one.Point.Name == Portal);
        var foreign = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990101"));
        var above = await office.SignedInAsync(office.Account(Role.Department, "149902"));
        var address = new Uri(FormattableString.Invariant($"/watch/{portal.Point.Id}"), UriKind.Relative);

        using var hidden = await foreign.GetAsync(address, Cancellation);
        using var shown = await above.GetAsync(address, Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        Assert.DoesNotContain(Portal, await foreign.GetStringAsync(new Uri("/watch", UriKind.Relative), Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_saves_over_a_newer_point_is_told_and_mistakes_name_their_field()
    {
        await using var office = await OpenAsync();
        var administrator = await Caller.OfAsync(office, office.Account(Role.SystemAdministrator, "1499").Actor, Cancellation);
        using var added = await administrator.SendAsync(HttpMethod.Post, "/api/watch/points", With(office), Cancellation);
        var address = added.Headers.Location!.OriginalString;
        using var read = await administrator.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        var seen = read.Headers.ETag!.ToString();

        using var saved = await administrator.SendAsync(HttpMethod.Put, address, Body, Cancellation, ("If-Match", seen));
        using var late = await administrator.SendAsync(HttpMethod.Put, address, Body, Cancellation, ("If-Match", seen));
        using var wrong = await administrator.SendAsync(HttpMethod.Post, "/api/watch/points", new { organisation = office.Cast.Organisations[Unit].Id, name = "甲", system = "乙", kind = "tcp", host = "http://a", everySeconds = 10 }, Cancellation);
        using var twin = await administrator.SendAsync(HttpMethod.Post, "/api/watch/points", With(office), Cancellation);

        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        Assert.Equal(HttpStatusCode.PreconditionFailed, late.StatusCode);
        Assert.Equal("host", (await wrong.JsonAsync(Cancellation)).GetProperty("field").GetString());
        Assert.Equal("name", (await twin.JsonAsync(Cancellation)).GetProperty("field").GetString());
    }

    [Fact]
    public async Task Maintenance_is_announced_before_it_begins_and_never_afterwards()
    {
        await using var office = await OpenAsync(new FixedTime(Now));
        var clerk = await office.SignedInAsync(office.Account(Role.Operator, Unit));
        var of = FormattableString.Invariant($"{office.Cast.Organisations[Unit].Id}-");

        using var late = await Office.PostAsync(clerk, "/watch", "/watch/windows", ("of", of), ("start", "2022-03-09T09:59"), ("end", "2022-03-09T12:00"), ("reason", "补记"));
        using var backwards = await Office.PostAsync(clerk, "/watch", "/watch/windows", ("of", of), ("start", "2022-03-10T12:00"), ("end", "2022-03-10T11:00"), ("reason", "升级"));
        using var foreign = await Office.PostAsync(clerk, "/watch", "/watch/windows", ("of", FormattableString.Invariant($"{office.Cast.Organisations["14990101"].Id}-")), ("start", "2022-03-10T22:00"), ("end", "2022-03-11T02:00"), ("reason", "升级"));
        using var announced = await Office.PostAsync(clerk, "/watch", "/watch/windows", ("of", of), ("start", "2022-03-10T22:00"), ("end", "2022-03-11T02:00"), ("reason", "数据库升级"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Contains("要在开始之前预告", await late.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, backwards.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, foreign.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, announced.StatusCode);
        var window = (await BoardAsync(office, Role.UnitClerk, Unit)).Windows.Single(one => one.Reason == "数据库升级" && one.StartsAt.Year == 2022);
        Assert.Equal(new DateTimeOffset(2022, 3, 10, 14, 0, 0, TimeSpan.Zero), window.StartsAt);
        using var withdrawn = await Office.PostAsync(clerk, "/watch", FormattableString.Invariant($"/watch/windows/{window.Id}/end"));
        Assert.Equal(HttpStatusCode.Redirect, withdrawn.StatusCode);
        Assert.DoesNotContain((await BoardAsync(office, Role.UnitClerk, Unit)).Windows, one => one.Id == window.Id);
    }

    [Fact]
    public async Task A_certificate_that_ends_within_thirty_days_waits_for_who_keeps_registers()
    {
        await using var early = await OpenAsync(new FixedTime("2022-02-20T02:00:00Z"));
        Assert.DoesNotContain(await TasksAsync(early), task => task.Kind == TaskKind.Renew);
        await using var office = await Office.OpenAsync(early.Services.GetRequiredService<Database>(), early.Cast, new FixedTime(Now));

        var task = Assert.Single(await TasksAsync(office), task => task.Kind == TaskKind.Renew);

        Assert.Equal((new DateOnly(2022, 3, 28), "社保门户证书"), (task.DueOn, task.Project));
    }

    [Fact]
    public async Task What_is_done_to_points_and_windows_stands_in_the_log()
    {
        await using var office = await OpenAsync(new FixedTime(Now));
        var actor = office.Account(Role.SystemAdministrator, "1499").Actor;
        var point = (await BoardAsync(office, Role.UnitClerk, Unit)).Points[0].Point;

        await office.AskAsync<ManageWatchPoints, bool>(async points => (await points.ResumeAsync(actor, point.Id, Cancellation)).Match(done => done, _ => false));
        await office.AskAsync<ManageWatchPoints, bool>(async points => (await points.RemoveAsync(actor, point.Id, Cancellation)).Match(done => done, _ => false));

        await using var work = await office.Services.GetRequiredService<Database>().ReadAsync(Cancellation);
        Assert.Equal(
            ["恢复监测", "撤销监测点"],
            await work.QueryAsync<string>("SELECT action FROM changes WHERE subject = 'watchPoint' AND subject_id = @Id ORDER BY id", new { point.Id }, Cancellation));
    }

    private static object With(Office office) => new
    {
        organisation = office.Cast.Organisations[Unit].Id,
        name = "登录页",
        system = "社会保障信息系统",
        kind = "http",
        host = "portal.example.gov.cn",
        port = 443,
        encrypted = true,
        everySeconds = 60,
    };

    private static Task<IReadOnlyList<WaitingTask>> TasksAsync(Office office) =>
        office.AskAsync<ListTasks, IReadOnlyList<WaitingTask>>(list => list.ExecuteAsync(office.Account(Role.Operator, Unit).Actor, DemoOffice.Year, Cancellation));

    private static Task<WatchingBoard> BoardAsync(Office office, Role role, string unit) =>
        office.AskAsync<ReadWatching, WatchingBoard>(async watching =>
            (await watching.ListAsync(office.Account(role, unit).Actor, DemoOffice.Year, Cancellation)).Match(board => board, failure => throw new InvalidOperationException(failure.Message)));
}
