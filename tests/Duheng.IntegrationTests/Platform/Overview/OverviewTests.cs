using System.Globalization;
using System.Net;
using System.Text;
using Duheng.Application.Common;
using Duheng.Application.Demo;
using Duheng.Application.Overview;
using Duheng.Domain.Auditing;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Overview;

/// <summary>The year at a glance, the findings behind it, and both as files.</summary>
public abstract class OverviewTests : OfficeTests
{
    private const string Social = "社会保障信息系统日常运行维护";
    private const string Clinics = "医保软件运行维护";

    [Fact]
    public async Task A_bureau_sees_all_and_a_department_its_own_branch()
    {
        await using var office = await OpenAsync();
        await SetAsync(office, Social, DocumentState.Passed, stated: 10000, low: 9100, blockers: 0);
        await SetAsync(office, Clinics, DocumentState.Draft, stated: 9600, low: 9000, blockers: 2);

        var bureau = Value(await SummariseAsync(office, Role.TreasuryPerformance, "1499"));
        var department = Value(await SummariseAsync(office, Role.Department, "149902"));

        Assert.Equal((16, 1, 15, 1), (bureau.Projects.Count, bureau.Handed, bureau.Missing, bureau.Blocked));
        Assert.Equal((98m, 90.5m, -7.5m), (bureau.MeanStated, bureau.MeanLow, bureau.MeanDifference));
        Assert.Equal((1, 1), (bureau.Distribution.Single(bin => bin.From == 90m).Recomputed - 1, bureau.Distribution[^1].Stated));
        Assert.Equal((8, 7), (department.Projects.Count, department.Missing));
        Assert.Equal(["14990201", "14990202"], department.Units.Select(unit => office.Cast.Organisations.Values.Single(one => one.Id == unit.OrganisationId).Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Means_are_of_the_same_projects_and_the_headline_is_true_of_them()
    {
        await using var office = await OpenAsync();
        await SetAsync(office, Social, DocumentState.Passed, stated: 9900, low: 9900, blockers: 0);
        await SetAsync(office, Clinics, DocumentState.Draft, stated: null, low: 8000, blockers: 2);
        var browser = await office.SignedInAsync(office.Account(Role.TreasuryPerformance, "1499"));

        var summary = Value(await SummariseAsync(office, Role.TreasuryPerformance, "1499"));
        var page = await browser.GetStringAsync(new Uri("/overview", UriKind.Relative), Cancellation);

        Assert.Equal((99m, 99m, 0m, 1), (summary.MeanStated, summary.MeanLow, summary.MeanDifference, summary.OnlyRecomputed));
        Assert.Contains("重算平均与自报相同", page, StringComparison.Ordinal);
        Assert.Contains("同样 1 个；另 1 个是范围，不计", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_looks_over_a_branch_that_is_not_theirs()
    {
        await using var office = await OpenAsync();
        var foreign = office.Cast.Organisations["14990101"].Id;

        var outside = await SummariseAsync(office, Role.Department, "149902", foreign);
        var inside = await SummariseAsync(office, Role.Department, "149902", office.Cast.Organisations["14990202"].Id);
        var administrator = await SummariseAsync(office, Role.SystemAdministrator, "1499");

        Assert.IsType<Failure.NotFound>(Why(outside));
        Assert.Equal(2, Value(inside).Projects.Count);
        Assert.IsType<Failure.Forbidden>(Why(administrator));
    }

    [Fact]
    public async Task The_page_says_how_it_stands_and_every_number_leads_to_its_rows()
    {
        await using var office = await OpenAsync();
        await SetAsync(office, Social, DocumentState.Passed, stated: 10000, low: 9100, blockers: 0);
        await FindAsync(office, Social, "SCR-11", Severity.Blocker, "“公众满意度”记 0 分（满分 9），没有说明原因。", 900);
        var browser = await office.SignedInAsync(office.Account(Role.Department, "149902"));
        var unit = office.Cast.Organisations["14990201"].Id.ToString(CultureInfo.InvariantCulture);

        var page = await browser.GetStringAsync(new Uri("/overview?order=passed&desc=1", UriKind.Relative), Cancellation);
        var rows = await browser.GetStringAsync(new Uri($"/projects?organisation={unit}&evaluation=passed", UriKind.Relative), Cancellation);
        var handed = await browser.GetStringAsync(new Uri("/projects?handed=1", UriKind.Relative), Cancellation);

        Assert.Contains("已报 12.5 %，逾期未报 7 个；重算平均比自报低 9.00 分", page, StringComparison.Ordinal);
        Assert.Contains($"/projects?organisation={unit}&amp;evaluation=passed", page, StringComparison.Ordinal);
        Assert.Contains("/findings?rule=SCR-11", page, StringComparison.Ordinal);
        var json = await browser.GetStringAsync(new Uri("/api/overview", UriKind.Relative), Cancellation);
        Assert.Contains("\"projects\":8,\"handed\":1,\"missing\":7", json, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
        Assert.Contains(Social, rows, StringComparison.Ordinal);
        Assert.Contains("2021 年度 1 个项目", handed, StringComparison.Ordinal);
        Assert.Contains("2021 年度 1 个项目", rows, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_may_not_look_over_units_is_refused_the_page()
    {
        await using var office = await OpenAsync();
        var browser = await office.SignedInAsync(office.Account(Role.SystemAdministrator, "1499"));

        using var overview = await browser.GetAsync(new Uri("/overview", UriKind.Relative), Cancellation);
        using var findings = await browser.GetAsync(new Uri("/findings", UriKind.Relative), Cancellation);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (overview.StatusCode, findings.StatusCode));
    }

    [Fact]
    public async Task Findings_are_listed_worst_first_and_only_ones_own()
    {
        await using var office = await OpenAsync();
        await FindAsync(office, Social, "SCR-12", Severity.Warning, "满意度没有问卷。", null);
        await FindAsync(office, Social, "SCR-11", Severity.Blocker, "“公众满意度”记 0 分。", 900);
        await FindAsync(office, Clinics, "SCR-11", Severity.Blocker, "“系统完好率”记 0 分。", 500);
        var department = office.Account(Role.Department, "149902").Actor;

        var all = Value(await office.AskAsync((ListFindings list) => list.ExecuteAsync(department, new FindingFilter { Year = DemoOffice.Year, Text = Social }, Cancellation)));
        var ofRule = Value(await office.AskAsync((ListFindings list) => list.ExecuteAsync(office.Account(Role.TreasuryPerformance, "1499").Actor, new FindingFilter { Year = DemoOffice.Year, Rule = "SCR-11", Text = "记 0 分" }, Cancellation)));
        var second = Value(await office.AskAsync((ListFindings list) => list.ExecuteAsync(department, new FindingFilter { Year = DemoOffice.Year, Text = Social, Page = 2, PageRows = 1 }, Cancellation)));

        Assert.Equal(["SCR-11", "SCR-12"], all.Rows.Where(row => row.Rule is "SCR-11" or "SCR-12" && row.Message.Length < 20).Select(row => row.Rule));
        Assert.Contains(ofRule.Rows, row => row.Project == Clinics && row.RiskCenti == 500);
        Assert.DoesNotContain(all.Rows, row => row.Project == Clinics);
        Assert.Equal((all.Total, 1), (second.Total, second.Rows.Count));
    }

    [Fact]
    public async Task Files_hold_what_the_pages_show()
    {
        await using var office = await OpenAsync();
        await SetAsync(office, Social, DocumentState.Passed, stated: 10000, low: 9100, blockers: 0);
        var browser = await office.SignedInAsync(office.Account(Role.Department, "149902"));

        var csv = await browser.GetByteArrayAsync(new Uri("/overview/export/csv?table=units", UriKind.Relative), Cancellation);
        var workbook = await browser.GetByteArrayAsync(new Uri("/overview/export/xlsx", UriKind.Relative), Cancellation);
        var projects = await browser.GetByteArrayAsync(new Uri("/projects/export?q=社会保障信息系统", UriKind.Relative), Cancellation);
        using var none = await browser.GetAsync(new Uri("/overview/export/csv?table=others", UriKind.Relative), Cancellation);

        var text = Encoding.UTF8.GetString(csv);
        Assert.StartsWith("\uFEFF单位,主管部门,应报", text, StringComparison.Ordinal);
        Assert.Contains("云泽市社会保险服务中心,云泽市人力资源和社会保障局,6,", text, StringComparison.Ordinal);
        Assert.Equal(["各单位进度", "最多的问题", "未报", "得分分布", "执行进度"], SomeWorkbook.Sheets(workbook));
        Assert.Contains(Social, SomeWorkbook.Text(projects), StringComparison.Ordinal);
        Assert.DoesNotContain("机房不间断电源更换", SomeWorkbook.Text(projects), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task A_rule_explains_itself_with_its_cases()
    {
        await using var office = await OpenAsync();
        var browser = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990201"));

        var page = await browser.GetStringAsync(new Uri("/rules/SCR-11", UriKind.Relative), Cancellation);
        using var unknown = await browser.GetAsync(new Uri("/rules/SCR-99", UriKind.Relative), Cancellation);

        Assert.Contains("零分无原因", page, StringComparison.Ordinal);
        Assert.Contains("应当发现", page, StringComparison.Ordinal);
        Assert.Contains("不应发现", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    /// <summary>Whatever the demo has gone through: every project not started, then this one as the test needs it.</summary>
    private static async Task SetAsync(Office office, string project, DocumentState state, long? stated, long low, int blockers)
    {
        await using var work = await office.Services.GetRequiredService<Database>().WriteAsync(Cancellation);
        if (await work.ValueAsync<long>("SELECT count(*) FROM project_years WHERE grade = 'test'", null, Cancellation) == 0)
        {
            await work.ExecuteAsync("UPDATE project_years SET evaluation = 'notStarted', stated_centi = NULL, low_centi = NULL, high_centi = NULL, grade = NULL, blockers = 0", null, Cancellation);
        }

        await work.ExecuteAsync(
            "UPDATE project_years SET evaluation = @state, stated_centi = @stated, low_centi = @low, high_centi = @stated, blockers = @blockers, grade = 'test' WHERE id = @YearId",
            new { state = state.Key(), stated, low, blockers, office.Project(project).YearId },
            Cancellation);
        await work.CommitAsync(Cancellation);
    }

    private static async Task FindAsync(Office office, string project, string rule, Severity severity, string message, long? risk)
    {
        await using var work = await office.Services.GetRequiredService<Database>().WriteAsync(Cancellation);
        await work.ExecuteAsync(
            "INSERT INTO evaluation_findings (project_year_id, rule, severity, message, risk_centi, fingerprint) VALUES (@YearId, @rule, @severity, @message, @risk, @rule)",
            new { office.Project(project).YearId, rule, severity = severity.Key(), message, risk },
            Cancellation);
        await work.CommitAsync(Cancellation);
    }

    private static Task<Result<YearSummary>> SummariseAsync(Office office, Role role, string code, long? organisation = null) =>
        office.AskAsync((SummariseYear summarise) => summarise.ExecuteAsync(office.Account(role, code).Actor, DemoOffice.Year, organisation, Cancellation));

    private static T Value<T>(Result<T> result) => result.Match(value => value, failure => throw new InvalidOperationException(failure.Message));

    private static Failure? Why<T>(Result<T> result) => result.Match<Failure?>(_ => null, failure => failure);
}
