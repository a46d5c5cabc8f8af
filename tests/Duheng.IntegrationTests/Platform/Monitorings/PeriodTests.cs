using System.Net;
using Duheng.Application.Common;
using Duheng.Application.Demo;
using Duheng.Application.Monitorings;
using Duheng.Domain.Lifecycle;

namespace Duheng.IntegrationTests.Platform.Monitorings;

/// <summary>The periods of a year: who opens them, and who moves one that another has moved.</summary>
public abstract class PeriodTests : OfficeTests
{
    [Fact]
    public async Task Periods_are_set_by_whoever_administers_the_system_and_moved_by_setting_them_again()
    {
        await using var office = await OpenAsync();
        var due = new DateOnly(2021, 9, 30);

        var refused = await PeriodAsync(office, Role.TreasuryPerformance, 8, due);
        var wrong = await PeriodAsync(office, Role.SystemAdministrator, 13, due);
        var early = await PeriodAsync(office, Role.SystemAdministrator, 8, new DateOnly(2021, 5, 1));
        Value(await PeriodAsync(office, Role.SystemAdministrator, 8, due));
        var again = await PeriodAsync(office, Role.SystemAdministrator, 8, due.AddDays(9));
        var moved = Value(await PeriodAsync(office, Role.SystemAdministrator, 8, due.AddDays(5), version: 1));
        var late = await PeriodAsync(office, Role.SystemAdministrator, 8, due.AddDays(9), version: 1);
        var html = await (await office.SignedInAsync(office.Account(Role.SystemAdministrator, "1499"))).GetStringAsync(new Uri("/monitoring", UriKind.Relative), Cancellation);

        Assert.IsType<Failure.Forbidden>(Why(refused));
        Assert.Equal([true, true], new[] { wrong, early }.Select(one => Why(one) is Failure.Invalid));
        Assert.Equal((due.AddDays(5), 2L), (moved.DueOn, moved.Version));
        Assert.All(new[] { again, late }, one => Assert.Equal(Refusals.ChangedMeanwhile, Why(one)));
        Assert.Contains(Row("1—8 月", "2021-10-05"), html, StringComparison.Ordinal);
        Assert.DoesNotContain("红灯", html, StringComparison.Ordinal); // who sees no projects is told no numbers of them
    }

    [Fact]
    public async Task Moving_a_period_that_another_has_moved_meanwhile_is_told_with_both_days()
    {
        await using var office = await OpenAsync();
        var administrator = await office.SignedInAsync(office.Account(Role.SystemAdministrator, "1499"));

        using var first = await MoveAsync("6", "2021-08-02", "1");
        using var late = await MoveAsync("6", "2021-08-09", "1");
        using var twice = await MoveAsync("10", "2021-12-01", "0");
        using var wrong = await MoveAsync("9", "2020-01-01", "0");
        var (clash, refused) = (await late.Content.ReadAsStringAsync(Cancellation), await wrong.Content.ReadAsStringAsync(Cancellation));
        using var settled = await MoveAsync("6", "2021-08-09", "2");

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Conflict, HttpStatusCode.Conflict, HttpStatusCode.Redirect), (first.StatusCode, late.StatusCode, twice.StatusCode, settled.StatusCode));
        Assert.Contains("刚才被别人改过", clash, StringComparison.Ordinal);
        Assert.Contains(Row("1—6 月", "2021-08-02"), clash, StringComparison.Ordinal);
        Assert.Contains("value=\"2021-08-09\"", clash, StringComparison.Ordinal);
        Assert.Contains("name=\"version\" value=\"2\"", clash, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("value=\"2020-01-01\"", refused, StringComparison.Ordinal); // nothing typed is lost

        Task<HttpResponseMessage> MoveAsync(string month, string due, string version) =>
            Office.PostAsync(administrator, "/monitoring", "/monitoring/periods", ("year", "2021"), ("month", month), ("due", due), ("version", version));
    }

    private static string Row(string months, string due) => $"""<th scope="row" class="dh-nw">{months}</th><td class="dh-nw">{due}</td>""";

    private static Task<Result<MonitoringPeriod>> PeriodAsync(Office office, Role role, int month, DateOnly due, long version = 0) =>
        office.AskAsync((AddMonitoringPeriod add) => add.ExecuteAsync(office.Account(role, "1499").Actor, DemoOffice.Year, month, due, version, Cancellation));

    private static T Value<T>(Result<T> result) => result.Match(value => value, failure => throw new InvalidOperationException(failure.Message));

    private static Failure? Why<T>(Result<T> result) => result.Match<Failure?>(_ => null, failure => failure);
}
