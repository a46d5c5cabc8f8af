using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Duheng.Application.Common;
using Duheng.Application.Demo;
using Duheng.Application.Evaluations;
using Duheng.Application.History;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.History;

/// <summary>Whoever may see a project reads who changed what in it, in the words of the office; nobody else does.</summary>
public abstract partial class ProjectHistoryTests : OfficeTests
{
    private const string Name = "社会保障信息系统日常运行维护";

    [Fact]
    public async Task A_clerk_reads_when_who_what_and_from_what_to_what()
    {
        await using var office = await OpenAsync();
        var (project, clerk) = (office.Project(Name), office.Account(Role.UnitClerk, "14990201"));
        await SaveAsync(office, clerk.Actor, project, "0次", "联系人 13812345678，设备已换。");
        var browser = await office.SignedInAsync(clerk);

        var page = await browser.GetStringAsync(Office.At(project, "/history"), Cancellation);

        Assert.Contains("aria-current=\"page\">变更记录</a>", page, StringComparison.Ordinal);
        Assert.Contains(clerk.Actor.Name, page, StringComparison.Ordinal);
        Assert.Contains("改第 3 行", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"hs-name\">完成值</span>", page, StringComparison.Ordinal);
        Assert.Contains(" → </span><ins>0次</ins>", page, StringComparison.Ordinal);
        Assert.Contains("<del>草稿</del>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("13812345678", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(Json(), Rows(page));
    }

    [Fact]
    public async Task The_row_that_was_changed_is_named_and_what_stayed_is_not_told()
    {
        await using var office = await OpenAsync();
        var (project, clerk) = (office.Project(Name), office.Account(Role.UnitClerk, "14990201").Actor);
        var evaluated = await SaveAsync(office, clerk, project, "0次", "已改。");
        await SaveAsync(office, clerk, project, "1次", "已改。");

        var found = Value(await office.AskAsync((ReadHistory read) => read.ExecuteAsync(clerk, project.YearId, new ChangeFilter { Subject = "evaluation" }, Cancellation)));

        var latest = found.Page.Rows[0];
        Assert.Equal(("自评", $"{evaluated.Lines[2].Name}", clerk.Name), (latest.Subject, latest.Part, latest.Person));
        Assert.Equal([new ChangedField("完成值", "0次", "1次")], latest.Fields);
        Assert.All(found.Page.Rows, row => Assert.Equal("evaluation", row.Kind));
    }

    [Fact]
    public async Task It_is_paged_by_cursor_and_filtered_by_person()
    {
        await using var office = await OpenAsync();
        var (project, clerk) = (office.Project(Name), office.Account(Role.UnitClerk, "14990201"));
        var browser = await office.SignedInAsync(clerk);
        var (ids, total, next) = (new List<long>(), 0L, FormattableString.Invariant($"/api/projects/{project.YearId}/changes?limit=7"));
        while (next is not null)
        {
            var page = await browser.GetFromJsonAsync<JsonElement>(new Uri(next, UriKind.RelativeOrAbsolute), Cancellation);
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetInt64()));
            (total, next) = (page.GetProperty("total").GetInt64(), page.GetProperty("next").GetString());
        }

        var mine = await browser.GetFromJsonAsync<JsonElement>(new Uri(FormattableString.Invariant($"/api/projects/{project.YearId}/changes?person={clerk.Actor.PersonId}"), UriKind.Relative), Cancellation);

        Assert.Equal(total, ids.Count);
        Assert.Equal(ids.OrderDescending(), ids);
        Assert.True(total > 14);
        Assert.All(mine.GetProperty("items").EnumerateArray(), item => Assert.Equal(clerk.Actor.Name, item.GetProperty("person").GetString()));
    }

    [Fact]
    public async Task A_foreign_project_has_no_history()
    {
        await using var office = await OpenAsync();
        var (project, stranger) = (office.Project(Name), await office.SignedInAsync(office.Account(Role.UnitClerk, "14990101")));

        using var page = await stranger.GetAsync(Office.At(project, "/history"), Cancellation);
        using var list = await stranger.GetAsync(new Uri(FormattableString.Invariant($"/api/projects/{project.YearId}/changes"), UriKind.Relative), Cancellation);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (page.StatusCode, list.StatusCode));
    }

    [Fact]
    public async Task All_that_the_demo_has_done_has_a_name()
    {
        await using var office = await OpenAsync();
        await using var scope = office.Services.CreateAsyncScope();
        await using var work = await office.Services.GetRequiredService<Database>().ReadAsync(Cancellation);
        var words = scope.ServiceProvider.GetRequiredService<ChangeWords>();

        var rows = await work.QueryAsync<ChangeRow>("SELECT * FROM changes ORDER BY id", null, Cancellation);
        var told = await words.TellAsync(work, rows, Cancellation);

        Assert.True(rows.Count > 400);
        Assert.Empty(rows.SelectMany(words.Unnamed).Distinct(StringComparer.Ordinal));
        Assert.DoesNotContain(told, one => one.Kind is "person" or "organisation" or "survey" && one.Name.Length == 0);
        Assert.DoesNotContain(told.SelectMany(one => one.Fields), field => field.Name == "其他内容" || Json().IsMatch(field.Before + field.After));
        Assert.DoesNotContain(told, one => one.Kind == "review" && one.Action == "开始填写");
    }

    [Fact]
    public async Task What_nobody_named_is_found_out()
    {
        await using var office = await OpenAsync();
        await using var scope = office.Services.CreateAsyncScope();
        var words = scope.ServiceProvider.GetRequiredService<ChangeWords>();

        Assert.Equal(["targets.colour"], words.Unnamed(new ChangeRow { Subject = "targets", Action = "送审", After = """{"colour":"red"}""" }));
        Assert.Equal(["gadget"], words.Unnamed(new ChangeRow { Subject = "gadget", Action = "送审" }));
        Assert.Equal(["Submit"], words.Unnamed(new ChangeRow { Subject = "targets", Action = "Submit" }));
    }

    [Fact]
    public async Task The_log_of_the_administrator_reads_the_same_way_and_keeps_its_filters()
    {
        await using var office = await OpenAsync();
        var browser = await office.SignedInAsync(office.Account(Role.AuditAdministrator, "1499"));

        var people = await browser.GetStringAsync(new Uri("/admin/log?subject=person&q=授权", UriKind.Relative), Cancellation);
        var first = await browser.GetStringAsync(new Uri("/admin/log", UriKind.Relative), Cancellation);
        var second = await browser.GetStringAsync(new Uri(Next().Match(first).Groups["to"].Value.Replace("&amp;", "&", StringComparison.Ordinal), UriKind.Relative), Cancellation);
        var reviews = await browser.GetStringAsync(new Uri("/admin/log?subject=review", UriKind.Relative), Cancellation);

        Assert.Contains("账号：苏若川", people, StringComparison.Ordinal);
        Assert.Contains("云泽市医疗保险服务中心", people, StringComparison.Ordinal);
        Assert.Contains("<option value=\"person\" selected>", people, StringComparison.Ordinal);
        Assert.DoesNotMatch(Json(), Rows(people) + Rows(first) + Rows(second));
        Assert.Contains("第 51 至 100 个", second, StringComparison.Ordinal);
        Assert.Contains("开始复核", reviews, StringComparison.Ordinal);
        Assert.DoesNotContain("开始填写", Rows(reviews), StringComparison.Ordinal);
    }

    private static async Task<Evaluated> SaveAsync(Office office, Actor clerk, DemoProject project, string actual, string reason) =>
        Value(await office.AskAsync((SaveLine save) => save.ExecuteAsync(clerk, project.YearId, new LineEdit(3, actual, reason, null, RestsOn.Document, "合同", null), Cancellation)));

    private static string Rows(string page) => page[page.IndexOf("<tbody>", StringComparison.Ordinal)..page.IndexOf("</tbody>", StringComparison.Ordinal)];

    private static T Value<T>(Result<T> result) => result.Match(value => value, failure => throw new InvalidOperationException(failure.Message));

    /// <summary>What nobody should have to read: braces, quoted keys.</summary>
    [GeneratedRegex("\\{(&quot;|\")|(&quot;|\")[A-Za-z]+(&quot;|\"):", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Json();

    [GeneratedRegex("<a href=\"(?<to>[^\"]+)\" rel=\"next\">", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Next();
}
