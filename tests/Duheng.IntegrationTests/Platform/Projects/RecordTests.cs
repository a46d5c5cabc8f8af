using System.Globalization;
using System.Net;
using Duheng.Application.Common;
using Duheng.Application.Demo;
using Duheng.Application.Projects;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Projects;

/// <summary>The record of a project, the next year, and a person's own views of the list.</summary>
public abstract class RecordTests : OfficeTests
{
    private static readonly string[] Shown = ["2021 至 2023", "三年完成四个大厅的无障碍改造。", "<li>改造大厅2个</li>", "<li>验收合格率100%</li>", "20.00", "25.50"];

    private const string Approved = "信息系统维护及设备购置";

    [Fact]
    public async Task A_new_project_holds_its_term_its_goals_and_its_budget_by_source()
    {
        await using var office = await OpenAsync();
        var clerk = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990101"));
        var unit = office.Cast.Organisations["14990101"].Id.ToString(CultureInfo.InvariantCulture);
        (string, string)[] fields =
        [
            ("organisation", unit), ("name", "医保大厅无障碍改造"), ("code", "14990101T2021000777"), ("kind", "特定目标类"), ("first", "2021"), ("last", "2023"), ("manager", "苏若川"),
            ("period", "三年完成四个大厅的无障碍改造。"), ("annual", "改造大厅2个；验收合格率100%。"), ("provincial", "20"), ("municipal", "5.5"), ("document", "云财预〔2021〕9号"),
        ];

        using var unreadable = await Office.PostAsync(clerk, "/projects/new", "/projects/new", [.. fields.Select(field => field.Item1 == "municipal" ? ("municipal", "五万") : field)]);
        using var added = await Office.PostAsync(clerk, "/projects/new", "/projects/new", fields);
        var page = await clerk.GetStringAsync(added.Headers.Location!, Cancellation);
        var found = await clerk.GetStringAsync(new Uri("/projects?q=无障碍", UriKind.Relative), Cancellation);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect), (unreadable.StatusCode, added.StatusCode));
        Assert.Contains("value=\"五万\"", await unreadable.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.All(Shown, text => Assert.Contains(text, page, StringComparison.Ordinal));
        Assert.Contains("1 个项目", found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_record_is_changed_by_one_at_a_time_and_found_by_its_new_name()
    {
        await using var office = await OpenAsync();
        var account = office.Account(Role.UnitClerk, "14990101");
        var id = office.Project(Approved).YearId;

        var edited = await EditAsync(account, new ProjectEdit("医保专网与终端保障", "特定目标类", 2021, 2024, "苏若川", 1));
        var late = await EditAsync(account, new ProjectEdit("后来的人", "特定目标类", 2021, 2024, "苏若川", 1));
        var tooShort = await EditAsync(account, new ProjectEdit("医保专网与终端保障", "特定目标类", 2022, 2024, "苏若川", 2));
        var foreign = await EditAsync(office.Account(Role.UnitClerk, "14990201"), new ProjectEdit("别家", "特定目标类", 2021, 2024, "x", 2));
        var reader = await EditAsync(office.Account(Role.Auditor, "1499"), new ProjectEdit("审计", "特定目标类", 2021, 2024, "x", 2));

        Assert.Equal(("医保专网与终端保障", 2024, 2L), edited.Match(year => (year.Name, year.LastYear, year.ProjectVersion), failure => (failure.Message, 0, 0)));
        Assert.IsType<Failure.Conflict>(Refusal(late));
        Assert.Equal("起止年度：项目已经有 2021 至 2021 年度，起止年度要把它们都包括在内。", Refusal(tooShort).Message);
        Assert.IsType<Failure.NotFound>(Refusal(foreign));
        Assert.IsType<Failure.Forbidden>(Refusal(reader));
        Assert.Equal((1, 0), (await FoundAsync("专网与终"), await FoundAsync("维护及设备")));

        async Task<Result<ProjectYear>> EditAsync(DemoAccount who, ProjectEdit edit) => await office.AskAsync<EditProject, Result<ProjectYear>>(use => use.ExecuteAsync(who.Actor, id, edit, Cancellation));
        async Task<long> FoundAsync(string text) => (await office.AskAsync<ListProjects, ProjectPage>(list => list.ExecuteAsync(account.Actor, new ProjectFilter { Year = 2021, Text = text }, Cancellation))).Total;
    }

    [Fact]
    public async Task The_edit_page_shows_what_stands_now_beside_what_was_typed()
    {
        await using var office = await OpenAsync();
        var clerk = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990101"));
        var at = Office.At(office.Project(Approved), "/edit").OriginalString;
        (string, string)[] fields = [("name", "第一个人改的"), ("kind", "特定目标类"), ("first", "2021"), ("last", "2023"), ("manager", "苏若川"), ("version", "1")];

        using var first = await Office.PostAsync(clerk, at, at, fields);
        using var second = await Office.PostAsync(clerk, at, at, [("name", "第二个人改的"), .. fields[1..]]);
        var page = await second.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Conflict), (first.StatusCode, second.StatusCode));
        Assert.Contains("现在存着的是：第一个人改的", page, StringComparison.Ordinal);
        Assert.Contains("value=\"第二个人改的\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Projects_are_carried_into_the_next_year_with_what_was_promised_as_a_draft()
    {
        await using var office = await OpenAsync();
        var account = office.Account(Role.UnitClerk, "14990101");
        var project = office.Project(Approved);
        var foreign = office.Project("机房不间断电源更换");

        var early = await CarryAsync(account, project.YearId);
        await OpenYearsAsync(office, 2022, 2023, 2024);
        var carried = await CarryAsync(account, project.YearId, foreign.YearId);
        var again = await CarryAsync(account, project.YearId);
        var next = Assert.Single(carried.Carried);
        var then = Assert.Single((await CarryAsync(account, next.Id)).Carried);
        var past = await CarryAsync(account, then.Id);
        var sheet = (await office.AskAsync<FindTargets, Result<TargetSheet>>(find => find.ExecuteAsync(account.Actor, next.Id, Cancellation))).Match(one => one, failure => throw new InvalidOperationException(failure.Message));
        var last = (await office.AskAsync<FindTargets, Result<TargetSheet>>(find => find.ExecuteAsync(account.Actor, project.YearId, Cancellation))).Match(one => one, failure => throw new InvalidOperationException(failure.Message));

        Assert.Equal(["2022 年度还没有建立，“信息系统维护及设备购置”不能结转；请先由系统管理员建立年度。"], early.Refused);
        Assert.Equal(["找不到这个项目，或者您无权查看（请核对编码，或向本单位管理员申请）。"], carried.Refused);
        Assert.Equal(["“信息系统维护及设备购置”已经有 2022 年度，不能再结转一次。"], again.Refused);
        Assert.Equal(["“信息系统维护及设备购置”的终止年度是 2023，不能结转到 2024；要续做请先修改项目的终止年度。"], past.Refused);
        Assert.Equal((2022, DocumentState.Draft, last.Year.OrganisationId, last.Year.Code), (sheet.Year.Year, sheet.Year.Targets, sheet.Year.OrganisationId, sheet.Year.Code));
        Assert.NotEmpty(sheet.Indicators);
        Assert.Equal(last.Indicators.Select(row => (row.Name, row.Printed, row.WeightCenti)), sheet.Indicators.Select(row => (row.Name, row.Printed, row.WeightCenti)));
        Assert.All(sheet.Indicators, row => Assert.Equal("上年", row.TakenFrom));
        Assert.Equal((last.Version!.PeriodGoal, last.Version.AnnualGoal, last.Clauses.Count), (sheet.Version!.PeriodGoal, sheet.Version.AnnualGoal, sheet.Clauses.Count));
        Assert.Equal(0m, sheet.Year.Annual.Wan);

        async Task<CarriedProjects> CarryAsync(DemoAccount who, params long[] ids) =>
            (await office.AskAsync<CarryProjects, Result<CarriedProjects>>(carry => carry.ExecuteAsync(who.Actor, ids, Cancellation))).Match(done => done, failure => throw new InvalidOperationException(failure.Message));
    }

    [Fact]
    public async Task The_list_carries_what_is_ticked_and_says_what_it_did_not()
    {
        await using var office = await OpenAsync();
        await OpenYearsAsync(office, 2022);
        var clerk = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990101"));
        var ids = office.Cast.Projects.Where(project => project.Organisation.Code == "14990101").Select(project => ("project", project.YearId.ToString(CultureInfo.InvariantCulture))).ToArray();

        using var first = await Office.PostAsync(clerk, "/projects", "/projects/carry", ids[..1]);
        using var all = await Office.PostAsync(clerk, "/projects?year=2021", "/projects/carry", ids);
        var page = await all.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, all.StatusCode));
        Assert.Contains("结转 2 个项目，1 个没有结转", page, StringComparison.Ordinal);
        Assert.Contains("已经有 2022 年度，不能再结转一次。", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_are_kept_under_a_name_that_nobody_else_sees()
    {
        await using var office = await OpenAsync();
        var clerk = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990101"));
        var other = await office.SignedInAsync(office.Account(Role.UnitReviewer, "14990101"));

        using var saved = await Office.PostAsync(clerk, "/projects?q=医保&evaluation=draft&page=2", "/projects/views", ("name", "没送的"), ("address", "?evaluation=draft&q=%E5%8C%BB%E4%BF%9D"));
        var own = await clerk.GetStringAsync(saved.Headers.Location!, Cancellation);
        var id = (await office.AskAsync<SavedViews, IReadOnlyList<SavedView>>(views => views.ListAsync(office.Account(Role.UnitClerk, "14990101").Actor, SavedViews.Projects, Cancellation))).Single().Id.ToString(CultureInfo.InvariantCulture);
        using var stolen = await Office.PostAsync(other, "/projects?q=x", $"/projects/views/{id}/rename", ("name", "我的"));
        using var empty = await Office.PostAsync(clerk, "/projects?q=x", "/projects/views", ("name", "全部"), ("address", ""));
        using var renamed = await Office.PostAsync(clerk, "/projects?q=x", $"/projects/views/{id}/rename", ("name", "催办"));
        var list = await clerk.GetStringAsync(new Uri("/projects", UriKind.Relative), Cancellation);
        using var removed = await Office.PostAsync(clerk, "/projects?q=x", $"/projects/views/{id}/delete");
        var after = await clerk.GetStringAsync(new Uri("/projects", UriKind.Relative), Cancellation);

        Assert.Contains("<a href=\"/projects?evaluation=draft&amp;q=%E5%8C%BB%E4%BF%9D\" aria-current=\"page\">没送的</a>", own, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect, HttpStatusCode.Redirect), (stolen.StatusCode, empty.StatusCode, renamed.StatusCode, removed.StatusCode));
        Assert.Contains(">催办</a>", list, StringComparison.Ordinal);
        Assert.DoesNotContain(">催办</a>", await other.GetStringAsync(new Uri("/projects", UriKind.Relative), Cancellation), StringComparison.Ordinal);
        Assert.DoesNotContain(">催办</a>", after, StringComparison.Ordinal);
    }

    private static async Task OpenYearsAsync(Office office, params int[] years)
    {
        await using var work = await office.Services.GetRequiredService<Database>().WriteAsync(Cancellation);
        foreach (var year in years)
        {
            await work.ExecuteAsync("INSERT INTO years (year, scheme_id) VALUES (@year, 'shanxi-2021')", new { year }, Cancellation);
        }

        await work.CommitAsync(Cancellation);
    }

    private static Failure Refusal<T>(Result<T> result) => result.Failed(out var failure, out _) ? failure : throw new InvalidOperationException("It was done.");
}
