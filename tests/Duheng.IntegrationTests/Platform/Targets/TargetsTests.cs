using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Duheng.Application.Demo;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;

namespace Duheng.IntegrationTests.Platform.Targets;

/// <summary>Writing targets, handing them on, and what an approval freezes.</summary>
public abstract partial class TargetsTests : OfficeTests
{
    private const string Unit = "14990201";
    private const string DraftProject = "电子社保卡推广应用";

    [Fact]
    public async Task A_form_saves_rows_links_and_goals_without_javascript()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = (await office.SignedInAsync(office.Account(Role.UnitClerk, Unit)), office.Project(DraftProject));
        var before = await SheetAsync(office, project);

        using var answer = await Office.PostAsync(
            clerk, At(project, "/targets"), At(project, "/targets/save"),
            ("number", "1"), ("saved", before.Version!.Version.ToString(CultureInfo.InvariantCulture)), ("annual", "新增签发15万张；群众会用。"), ("clause-1", "新增签发15万张"), ("clause-2", "群众会用"),
            ("level1-1", "产出指标"), ("level2-1", "数量指标"), ("name-1", "电子社保卡签发数"), ("target-1", "≥150000张"), ("weight-1", "60"), ("clauses-1", "1"),
            ("level1-4", "满意度指标"), ("level2-4", "服务对象满意度指标"), ("name-4", "持卡人满意度"), ("target-4", "≥90%"), ("weight-4", "30"), ("clauses-4", "①、2"), ("do", "save"));
        var after = await SheetAsync(office, project);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal([("电子社保卡签发数", "≥", "150000", "张"), ("持卡人满意度", "≥", "90", "%")], after.Indicators.Select(row => (row.Name, row.Operator, row.Target, row.Unit)));
        Assert.Equal(["1,2", "2"], after.Clauses.Select(clause => clause.Indicators));
        Assert.True(after.Sums.IsFull);
    }

    [Fact]
    public async Task Whoever_saves_over_a_newer_one_is_told_and_sees_both_versions()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = (await office.SignedInAsync(office.Account(Role.UnitClerk, Unit)), office.Project(DraftProject));
        var address = new Uri("/api" + At(project, "/targets"), UriKind.Relative);
        var mark = await MarkAsync(clerk, project);
        var read = await clerk.GetAsync(address, Cancellation);
        var tag = read.Headers.ETag!.Tag; // it is always there

        using var first = await PutAsync(clerk, address, mark, tag, new { annualGoal = "群众会用。", indicators = new[] { new { name = "签发数", target = "15", weight = "90" } } });
        using var second = await PutAsync(clerk, address, mark, tag, new { annualGoal = "群众愿用。", indicators = new[] { new { name = "签发数", target = "16", weight = "90" } } });
        using var form = await Office.PostAsync(
            clerk, At(project, "/targets"), At(project, "/targets/save"), ("number", "1"), ("saved", "1"), ("annual", "群众愿用。"), ("name-1", "签发数"), ("target-1", "17"), ("do", "save"));
        var problem = await second.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        var page = await form.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.PreconditionFailed, HttpStatusCode.Conflict), (first.StatusCode, second.StatusCode, form.StatusCode));
        Assert.Equal("15", problem.GetProperty("current").GetProperty("indicators")[0].GetProperty("target").GetString());
        Assert.Contains("刚才有人改过这份目标", page, StringComparison.Ordinal);
        Assert.Contains("签发数 15 权重 90", page, StringComparison.Ordinal);
        Assert.Contains("name=\"target-1\" value=\"17\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_write_over_the_api_needs_the_mark_of_a_page_and_the_version_that_was_read()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = (await office.SignedInAsync(office.Account(Role.UnitClerk, Unit)), office.Project(DraftProject));
        var address = new Uri("/api" + At(project, "/targets"), UriKind.Relative);

        using var unmarked = await PutAsync(clerk, address, mark: null, "\"1.2\"", new { annualGoal = "群众会用。" });
        using var untagged = await PutAsync(clerk, address, await MarkAsync(clerk, project), tag: null, new { annualGoal = "群众会用。" });

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.PreconditionRequired), (unmarked.StatusCode, untagged.StatusCode));
    }

    [Fact]
    public async Task What_was_typed_wrong_is_told_and_stays_on_the_page()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = (await office.SignedInAsync(office.Account(Role.UnitClerk, Unit)), office.Project(DraftProject));
        var before = await SheetAsync(office, project);

        using var answer = await Office.PostAsync(
            clerk, At(project, "/targets"), At(project, "/targets/save"), ("number", "1"), ("saved", before.Version!.Version.ToString(CultureInfo.InvariantCulture)), ("name-1", "签发数"), ("weight-1", "二十"), ("do", "save"));
        var page = await answer.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("第 1 行“权重”：写的是“二十”，读不成分数", page, StringComparison.Ordinal);
        Assert.Contains("value=\"二十\"", page, StringComparison.Ordinal);
        Assert.Equal(6, (await SheetAsync(office, project)).Indicators.Count);
    }

    [Fact]
    public async Task Handing_up_answers_with_what_stops_it_each_a_link_to_its_row()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = (await office.SignedInAsync(office.Account(Role.UnitClerk, Unit)), office.Project(DraftProject));

        using var answer = await Office.PostAsync(clerk, At(project, "/targets"), At(project, "/targets/submit"));
        var page = await clerk.GetStringAsync(answer.Headers.Location!, Cancellation); // it redirects

        Assert.EndsWith("?said=stopped", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("没有送审：还有 3 条必须先处理", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#row-5\">第 5 行</a>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#clause-3\">第 3 个分句</a>", page, StringComparison.Ordinal);
        Assert.Equal(DocumentState.Draft, (await SheetAsync(office, project)).Year.Targets);
    }

    [Fact]
    public async Task What_was_returned_with_comments_is_mended_and_goes_the_whole_way_to_an_approval()
    {
        await using var office = await OpenAsync();
        var project = office.Project("机房不间断电源更换");
        var clerk = await office.SignedInAsync(office.Account(Role.UnitClerk, Unit));
        var returned = await clerk.GetStringAsync(Office.At(project, "/targets"), Cancellation);

        using var submitted = await Office.PostAsync(clerk, At(project, "/targets"), At(project, "/targets/submit"));
        foreach (var (role, code, act) in new[] { (Role.UnitReviewer, Unit, "pass"), (Role.Department, "149902", "pass"), (Role.TreasuryPerformance, "1499", "approve") })
        {
            using var answer = await Office.PostAsync(await office.SignedInAsync(office.Account(role, code)), At(project, "/targets"), At(project, "/targets/" + act));
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }

        var sheet = await SheetAsync(office, project);

        Assert.Contains("“及时”无法衡量，请写明更换完成的日期", returned, StringComparison.Ordinal);
        Assert.Contains("退回：两处目标写得含糊", returned, StringComparison.Ordinal);
        Assert.Equal((DocumentState.Approved, TargetVersionState.Approved), (sheet.Year.Targets, sheet.Version!.State));
        Assert.Equal(TargetContent.Hash(TargetContent.Write(sheet.Year, sheet.Version, sheet.Indicators, sheet.Clauses)), sheet.Version.ContentHash);
        Assert.All(sheet.Comments, comment => Assert.NotNull(comment.SettledAt));
    }

    [Fact]
    public async Task A_return_needs_a_reason_and_puts_comments_at_rows()
    {
        await using var office = await OpenAsync();
        var project = office.Project("医疗机构联网专线扩容");
        var department = await office.SignedInAsync(office.Account(Role.Department, "149901"));

        using var without = await Office.PostAsync(department, At(project, "/targets"), At(project, "/targets/return"), ("reason", " "));
        using var with = await Office.PostAsync(
            department, At(project, "/targets"), At(project, "/targets/return"), ("reason", "线路条数与方案不符。第 1 行：方案里是 24 条。"));
        var sheet = await SheetAsync(office, project, office.Account(Role.UnitClerk, "14990101"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect), (without.StatusCode, with.StatusCode));
        Assert.Equal(DocumentState.Returned, sheet.Year.Targets);
        Assert.Equal(["方案里是 24 条。"], sheet.CommentsAt(1).Select(comment => comment.Text));
    }

    [Fact]
    public async Task A_comment_follows_its_indicator_when_rows_go_or_move()
    {
        await using var office = await OpenAsync();
        var project = office.Project("医疗机构联网专线扩容");
        var department = await office.SignedInAsync(office.Account(Role.Department, "149901"));
        using var returned = await Office.PostAsync(
            department, At(project, "/targets"), At(project, "/targets/return"), ("reason", "请核对。第 1 行：方案里是 24 条。\n第 3 行：请写日期。"));
        var account = office.Account(Role.UnitClerk, "14990101");
        var clerk = await office.SignedInAsync(account);
        var before = await SheetAsync(office, project, account);
        var (first, third) = (before.Indicators[0].Name, before.Indicators[2].Name);

        await SaveAsync([.. before.Indicators.Skip(1)]); // the first is gone
        var gone = await SheetAsync(office, project, account);
        await SaveAsync([.. gone.Indicators.Reverse().Select(row => row.Name == third ? row with { Name = third + "（新）" } : row)]);
        var moved = await SheetAsync(office, project, account);

        Assert.Equal(HttpStatusCode.Redirect, returned.StatusCode);
        Assert.Equal(["请写日期。"], gone.CommentsAt(gone.Indicators.Single(row => row.Name == third).Position).Select(comment => comment.Text));
        Assert.Contains(gone.Comments, comment => comment.RowNumber is null && comment.Text == $"（“{first}”一行已删）方案里是 24 条。");
        Assert.Equal(["请写日期。"], moved.CommentsAt(moved.Indicators.Single(row => row.Name == third + "（新）").Position).Select(comment => comment.Text));

        async Task SaveAsync(IReadOnlyList<TargetIndicator> rows)
        {
            var address = new Uri("/api" + At(project, "/targets"), UriKind.Relative);
            var tag = (await clerk.GetAsync(address, Cancellation)).Headers.ETag!.Tag; // it is always there
            using var answer = await PutAsync(clerk, address, await MarkAsync(clerk, project), tag, new
            {
                annualGoal = before.Version!.AnnualGoal,
                indicators = rows.Select(row => new { row.Level1, row.Level2, row.Name, @operator = row.Operator, row.Target, row.Unit, weight = "10", row.Basis, row.Evidence }),
            });
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Full_width_figures_are_read()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = (await office.SignedInAsync(office.Account(Role.UnitClerk, Unit)), office.Project(DraftProject));
        var before = await SheetAsync(office, project);

        using var answer = await Office.PostAsync(
            clerk, At(project, "/targets"), At(project, "/targets/save"), ("number", "1"), ("saved", before.Version!.Version.ToString(CultureInfo.InvariantCulture)),
            ("name-1", "签发率"), ("target-1", "≥９０．５％"), ("weight-1", "１２．８５"), ("name-2", "签发数（甲）"), ("target-2", "１５０００张"), ("weight-2", "１５分"), ("do", "save"));
        var after = await SheetAsync(office, project);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal([("签发率", "≥", "90.5", "%", 1285), ("签发数（甲）", "", "15000", "张", 1500)], after.Indicators.Select(row => (row.Name, row.Operator, row.Target, row.Unit, (int)row.WeightCenti!)));
    }

    [Fact]
    public async Task An_approved_version_can_no_longer_be_written_into()
    {
        await using var office = await OpenAsync();
        var project = office.Project("社会保障信息系统日常运行维护");
        var clerk = office.Account(Role.UnitClerk, Unit);
        var before = await SheetAsync(office, project);

        var saved = await office.AskAsync<SaveTargets, Application.Common.Result<TargetSheet>>(save =>
            save.ExecuteAsync(clerk.Actor, project.YearId, new TargetDraft { Number = 1, Saved = before.Version!.Version, AnnualGoal = "改一改。" }, Cancellation));

        Assert.True(saved.Failed(out var failure, out _));
        Assert.IsType<Application.Common.Failure.Conflict>(failure);
        Assert.Equal(before.Version!.AnnualGoal, (await SheetAsync(office, project)).Version!.AnnualGoal);
    }

    [Fact]
    public async Task Foreign_targets_do_not_exist_and_visible_ones_are_not_everybodys_to_write()
    {
        await using var office = await OpenAsync();
        var project = office.Project(DraftProject);
        using var foreign = await (await office.SignedInAsync(office.Account(Role.UnitClerk, "14990102"))).GetAsync(Office.At(project, "/targets"), Cancellation);
        var auditor = await office.SignedInAsync(office.Account(Role.Auditor, "1499"));

        using var seen = await auditor.GetAsync(Office.At(project, "/targets"), Cancellation);
        using var written = await Office.PostAsync(auditor, At(project, "/targets"), At(project, "/targets/save"), ("annual", "改。"));
        using var approved = await Office.PostAsync(auditor, At(project, "/targets"), At(project, "/targets/submit"));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (foreign.StatusCode, seen.StatusCode, written.StatusCode, approved.StatusCode));
    }

    [Fact]
    public async Task Indicators_of_the_library_come_behind_the_rows_with_where_they_are_from()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = (await office.SignedInAsync(office.Account(Role.UnitClerk, Unit)), office.Project(DraftProject));

        using var answer = await Office.PostAsync(clerk, At(project, "/targets/library"), At(project, "/targets/library"), ("code", "L01"), ("code", "M01"));
        using var none = await Office.PostAsync(clerk, At(project, "/targets"), At(project, "/targets/last-year"));
        var sheet = await SheetAsync(office, project);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity), (answer.StatusCode, none.StatusCode));
        Assert.Equal(["指标库 L01", "指标库 M01"], sheet.Indicators.TakeLast(2).Select(row => row.TakenFrom));
        Assert.Equal("≥99.9%", sheet.Indicators[^2].Printed);
    }

    /// <summary>The address of a page of a project.</summary>
    private static string At(DemoProject project, string page) => Office.At(project, page).OriginalString;

    private static async Task<TargetSheet> SheetAsync(Office office, DemoProject project, DemoAccount? by = null) =>
        (await office.AskAsync<FindTargets, Application.Common.Result<TargetSheet>>(find => find.ExecuteAsync((by ?? office.Account(Role.TreasuryPerformance, "1499")).Actor, project.YearId, Cancellation)))
            .Match(sheet => sheet, failure => throw new InvalidOperationException(failure.Message));

    private static async Task<string> MarkAsync(HttpClient client, DemoProject project) =>
        FormMark().Match(await client.GetStringAsync(Office.At(project, "/targets"), Cancellation)).Groups["mark"].Value;

    private static async Task<HttpResponseMessage> PutAsync(HttpClient client, Uri address, string? mark, string? tag, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = JsonContent.Create(body) };
        if (mark is not null)
        {
            request.Headers.Add("X-Duheng-Form", mark);
        }

        if (tag is not null)
        {
            request.Headers.IfMatch.Add(EntityTagHeaderValue.Parse(tag));
        }

        return await client.SendAsync(request, Cancellation);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<mark>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FormMark();
}
