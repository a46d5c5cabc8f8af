using System.Globalization;
using System.Net;
using Duheng.Application.Common;
using Duheng.Application.Demo;
using Duheng.Application.Monitorings;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;
using static Duheng.IntegrationTests.Platform.Monitorings.SomeMonitoring;

namespace Duheng.IntegrationTests.Platform.Monitorings;

/// <summary>A period from its beginning over lamps and warnings to the department.</summary>
public abstract class MonitoringTests : OfficeTests
{
    private const string Measure = "与运营商签订补充协议，八月底前完成支付。";


    [Fact]
    public async Task It_begins_with_the_approved_indicators_and_the_payments_of_its_months()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await BegunAsync(office);

        var monitored = Value(await LoadAsync(office, clerk, project));

        Assert.Equal((10, Money.FromFen(20_000_000), DocumentState.Draft), (monitored.Indicators.Count, monitored.Row?.Executed, monitored.Row?.State));
        Assert.Equal(DocumentState.Draft, Value(await office.AskAsync((FindProject find) => find.ExecuteAsync(clerk, project.YearId, Cancellation))).Monitoring);
    }

    [Fact]
    public async Task What_is_not_said_stops_the_submission_and_is_named()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await BegunAsync(office);
        await SaveAsync(office, clerk, project, Edit(1, forecastFen: null) with { Lines = [.. Edit(1, null).Lines.Where(line => line.Row != 4)] });

        var gaps = Value(await SubmitAsync(office, clerk, project));

        Assert.Equal(["请填写预计全年执行（万元）。", "第 4 行“线路租赁费”：请选择全年完成可能性。"], gaps);
    }

    [Fact]
    public async Task Lamps_that_are_not_green_become_warnings_with_a_deadline_in_working_days()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await BegunAsync(office);

        await SaveAsync(office, clerk, project, WithDoubt());
        Assert.Empty(Value(await SubmitAsync(office, clerk, project)));
        var monitored = Value(await LoadAsync(office, clerk, project));
        var year = Value(await office.AskAsync((FindProject find) => find.ExecuteAsync(clerk, project.YearId, Cancellation)));

        Assert.Equal((Lamp.Red, Lamp.Red), (monitored.Row?.MoneyLamp, monitored.Row?.Lamp));
        Assert.Equal(Lamp.Yellow, monitored.Indicators[9].Line.Lamp);
        Assert.Collection(
            monitored.Warnings,
            money => Assert.StartsWith("红灯　预算执行：1—6 月执行 20 万元，全年预算 92.13 万元", money.Text, StringComparison.Ordinal),
            satisfaction => Assert.StartsWith("黄灯　公众满意度：目标 ≥90%", satisfaction.Text, StringComparison.Ordinal));
        Assert.True(monitored.Warnings[0].DueOn < monitored.Warnings[1].DueOn);
        Assert.Equal(("red", DocumentState.WithUnit), (year.Lamp, year.Monitoring));
    }

    [Fact]
    public async Task It_goes_up_to_the_department_comes_back_with_a_reason_and_passes()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await BegunAsync(office);
        var (reviewer, department) = (office.Account(Role.UnitReviewer, "14990201").Actor, office.Account(Role.Department, "149902").Actor);
        await SaveAsync(office, clerk, project, WithDoubt());
        await SubmitAsync(office, clerk, project);

        Value(await MoveAsync(office, reviewer, project, Act.Pass, null));
        Assert.IsType<Failure.Invalid>(Why(await MoveAsync(office, department, project, Act.Return, " ")));
        Value(await MoveAsync(office, department, project, Act.Return, "第 4 行请附合同。"));
        Assert.Contains("第 4 行请附合同。", await (await office.SignedInAsync(office.Account(Role.UnitClerk, "14990201"))).GetStringAsync(Office.At(project, "/monitoring/6"), Cancellation), StringComparison.Ordinal);
        Assert.Empty(Value(await SubmitAsync(office, clerk, project)));
        Value(await MoveAsync(office, reviewer, project, Act.Pass, null));

        Assert.Equal(DocumentState.Passed, Value(await MoveAsync(office, department, project, Act.Pass, null)).Row?.State);
        Assert.Equal(2, Value(await LoadAsync(office, clerk, project)).Warnings.Count);
        Assert.IsType<Failure.Conflict>(Why(await MoveAsync(office, department, project, Act.Withdraw, null)));
    }

    [Fact]
    public async Task A_warning_is_answered_once_with_a_measure_by_its_unit()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await BegunAsync(office);
        await SaveAsync(office, clerk, project, WithDoubt());
        await SubmitAsync(office, clerk, project);
        var warning = Value(await LoadAsync(office, clerk, project)).Warnings[0].Id;

        Assert.IsType<Failure.Invalid>(Why(await DisposeAsync(office, clerk, warning, Disposal.Continue, "尽快")));
        Assert.IsType<Failure.Invalid>(Why(await DisposeAsync(office, clerk, warning, null, Measure)));
        Assert.IsType<Failure.Forbidden>(Why(await DisposeAsync(office, office.Account(Role.Department, "149902").Actor, warning, Disposal.Continue, Measure)));
        Assert.IsType<Failure.NotFound>(Why(await DisposeAsync(office, office.Account(Role.UnitClerk, "14990101").Actor, warning, Disposal.Continue, Measure)));
        Assert.Equal((Disposal.Continue, clerk.Name), (Value(await DisposeAsync(office, clerk, warning, Disposal.Continue, Measure)).Disposal, Value(await LoadAsync(office, clerk, project)).Warnings[0].Person));
        Assert.IsType<Failure.Conflict>(Why(await DisposeAsync(office, clerk, warning, Disposal.Cancel, Measure)));
    }

    [Fact]
    public async Task Answering_by_an_adjustment_leads_to_the_adjustments()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await BegunAsync(office);
        await SaveAsync(office, clerk, project, WithDoubt());
        await SubmitAsync(office, clerk, project);
        var warning = Value(await LoadAsync(office, clerk, project)).Warnings[0].Id.ToString(CultureInfo.InvariantCulture);
        var browser = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990201"));

        using var answer = await Office.PostAsync(browser, Office.At(project, "/monitoring/6").OriginalString, $"/monitoring/warnings/{warning}", ("disposal", "adjust"), ("measure", Measure));

        Assert.Equal(Office.At(project, "/adjustments").OriginalString, answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Two_people_on_one_form_lose_nothing_and_see_both_versions()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await BegunAsync(office);
        var browser = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990201"));
        var page = Office.At(project, "/monitoring/6").OriginalString;
        Value(await SaveAsync(office, clerk, project, Edit(1, 9_000_000)));

        using var stale = await Office.PostAsync(browser, page, page, ("version", "1"), ("forecast", "88.5"), ("remark", "我的说明"), ("toDate-2", "1次"), ("forecast-2", "1次"), ("likelihood-2", "certain"));
        var html = await stale.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Contains("我的说明", html, StringComparison.Ordinal);
        Assert.Contains("全年重大安全事故：累计完成", html, StringComparison.Ordinal);
        Assert.Equal("0次", Value(await LoadAsync(office, clerk, project)).Indicators[1].Line.ToDate);
    }

    [Fact]
    public async Task The_form_saves_and_hands_up_without_JavaScript()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await BegunAsync(office);
        var browser = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990201"));
        var page = Office.At(project, "/monitoring/6").OriginalString;
        (string, string)[] fields = [("version", "1"), ("forecast", "90.5"), .. ToDate.SelectMany((value, index) => new[] { (Field("toDate", index), value), (Field("forecast", index), Forecast[index]), (Field("likelihood", index), "certain") })];

        using var unread = await Office.PostAsync(browser, page, page, ("version", "1"), ("forecast", "九十"));
        using var answer = await Office.PostAsync(browser, page, $"{page}/submit", fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, unread.StatusCode);
        Assert.Equal(page, answer.Headers.Location?.OriginalString);
        Assert.Equal(DocumentState.WithUnit, Value(await LoadAsync(office, clerk, project)).Row?.State);
    }

    [Fact]
    public async Task Whoever_may_only_read_cannot_write_and_a_stranger_finds_nothing()
    {
        await using var office = await OpenAsync();
        var (_, project) = await BegunAsync(office);
        var (auditor, stranger) = (office.Account(Role.Auditor, "1499"), office.Account(Role.UnitClerk, "14990101"));

        using var page = await (await office.SignedInAsync(stranger)).GetAsync(Office.At(project, "/monitoring/6"), Cancellation);
        using var tab = await (await office.SignedInAsync(stranger)).GetAsync(Office.At(project, "/monitoring"), Cancellation);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (page.StatusCode, tab.StatusCode));
        Assert.IsType<Failure.Forbidden>(Why(await SaveAsync(office, auditor.Actor, project, Edit(1, 9_000_000))));
        Assert.IsType<Failure.Forbidden>(Why(await SubmitAsync(office, auditor.Actor, project)));
        Assert.IsType<Failure.Forbidden>(Why(await StartAsync(office, office.Account(Role.Department, "149902").Actor, project, 10)));
        Assert.IsType<Failure.NotFound>(Why(await SaveAsync(office, stranger.Actor, project, Edit(1, 9_000_000))));
        Assert.IsType<Failure.NotFound>(Why(await MoveAsync(office, stranger.Actor, project, Act.Withdraw, null)));
        Assert.Equal(10, Value(await LoadAsync(office, auditor.Actor, project)).Indicators.Count);
    }

    [Fact]
    public async Task The_API_reads_and_refuses_as_the_pages_do()
    {
        await using var office = await OpenAsync();
        var (_, project) = await BegunAsync(office);
        var (clerk, stranger) = (await office.SignedInAsync(office.Account(Role.UnitClerk, "14990201")), await office.SignedInAsync(office.Account(Role.UnitClerk, "14990101")));
        var address = new Uri("/api" + Office.At(project, "/monitoring/6").OriginalString, UriKind.Relative);

        var json = await clerk.GetStringAsync(address, Cancellation);
        var list = await clerk.GetStringAsync(new Uri("/api/monitoring?month=6", UriKind.Relative), Cancellation);
        using var foreign = await stranger.GetAsync(address, Cancellation);
        using var unmarked = await clerk.PostAsync(new Uri(address.OriginalString + "/submit", UriKind.Relative), content: null, Cancellation);

        Assert.Contains("\"executedFen\":20000000", json, StringComparison.Ordinal);
        Assert.Contains("\"state\":\"draft\"", list, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.BadRequest), (foreign.StatusCode, unmarked.StatusCode));
    }

    [Fact]
    public async Task The_list_of_a_period_shows_ones_own_projects_by_their_lamps()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await BegunAsync(office);
        await SaveAsync(office, clerk, project, WithDoubt());
        await SubmitAsync(office, clerk, project);
        var filter = new MonitoringFilter { Year = DemoOffice.Year, Month = 6, Lamp = Lamp.Red, HasOpenWarning = true };

        var mine = Value(await ListAsync(office, Role.Department, "149902", filter));
        var html = await (await office.SignedInAsync(office.Account(Role.Department, "149902"))).GetStringAsync(new Uri("/monitoring?month=6&lamp=red", UriKind.Relative), Cancellation);

        var row = mine.Rows.Single(one => one.Project == Name);
        Assert.Equal((Lamp.Red, 0, 1, 2), (row.Lamp, row.Reds, row.Yellows, row.OpenWarnings));
        Assert.DoesNotContain(Value(await ListAsync(office, Role.Department, "149901", filter)).Rows, one => one.Project == Name);
        Assert.Contains($"/projects/{project.YearId.ToString(CultureInfo.InvariantCulture)}/monitoring/6", html, StringComparison.Ordinal);
        Assert.IsType<Failure.NotFound>(Why(await ListAsync(office, Role.Department, "149902", filter with { Month = 7 })));
    }

    [Fact]
    public async Task Without_approved_targets_nothing_is_monitored()
    {
        await using var office = await OpenAsync();
        var project = office.Project("机房不间断电源更换");
        await UnapproveAsync(office, project);

        Assert.IsType<Failure.Conflict>(Why(await StartAsync(office, office.Account(Role.UnitClerk, "14990201").Actor, project, 6)));
    }

    private static async Task UnapproveAsync(Office office, DemoProject project)
    {
        await SomeTargets.ForgetEvaluationAsync(office, project);
        await using var work = await office.Services.GetRequiredService<Database>().WriteAsync(Cancellation);
        await work.ExecuteAsync("UPDATE target_versions SET state = 'open' WHERE project_year_id = @YearId", new { project.YearId }, Cancellation);
        await work.ExecuteAsync("UPDATE project_years SET targets = 'draft', monitoring = 'notStarted', lamp = NULL WHERE id = @YearId", new { project.YearId }, Cancellation);
        await work.CommitAsync(Cancellation);
    }

    private static string Field(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}-{index + 1}");

    private static Task<Result<MonitoringWarning>> DisposeAsync(Office office, Actor actor, long warning, Disposal? disposal, string measure) =>
        office.AskAsync((DisposeWarning dispose) => dispose.ExecuteAsync(actor, warning, disposal, measure, Cancellation));
}
