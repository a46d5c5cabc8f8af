using System.Net;
using System.Text.RegularExpressions;
using Duheng.Application.Attachments;
using Duheng.Application.Demo;
using Duheng.Application.Reviews;
using Duheng.Application.Targets;
using Duheng.Application.Uploads;
using Duheng.Domain.Lifecycle;
using Duheng.Fixtures.Files;
using Duheng.IntegrationTests.Platform.Api;

namespace Duheng.IntegrationTests.Platform.Reviews;

/// <summary>What was taken back, changed and handed in again is not passed by a form that shows the text before.</summary>
public abstract partial class SeenTests : OfficeTests
{
    private const string Unit = "14990101";
    private const string WithDepartment = "医疗机构联网专线扩容";

    /// <summary>The mark against forged forms, and the version.</summary>
    private static readonly string[] Fields = ["__RequestVerificationToken", "seen"];

    [Fact]
    public async Task Targets_that_were_changed_after_a_reviewer_opened_them_are_not_approved_and_the_page_shows_the_new_text()
    {
        await using var office = await OpenAsync();
        var project = office.Project(WithDepartment);
        var page = Office.At(project, "/targets").OriginalString;
        var department = await office.SignedInAsync(office.Account(Role.Department, "149901"));
        var form = await FieldsAsync(department, page);
        await ChangeAsync(office, project);

        using var passed = await department.PostAsync(new Uri($"{page}/pass", UriKind.Relative), Form(form), Cancellation);
        using var returned = await department.PostAsync(new Uri($"{page}/return", UriKind.Relative), Form([.. form, KeyValuePair.Create("reason", "第 1 行：条数与方案不符。")]), Cancellation);
        using var unsaid = await department.PostAsync(new Uri($"{page}/pass", UriKind.Relative), Form([form[0]]), Cancellation);
        var (shown, kept) = (await passed.Content.ReadAsStringAsync(Cancellation), await returned.Content.ReadAsStringAsync(Cancellation));
        var between = await StateAsync(office, project);
        using var again = await Office.PostAsync(department, page, $"{page}/pass");

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict, HttpStatusCode.UnprocessableEntity), (passed.StatusCode, returned.StatusCode, unsaid.StatusCode));
        Assert.Contains("又改过了", shown, StringComparison.Ordinal);
        Assert.Contains("改过的年度目标", shown, StringComparison.Ordinal);
        Assert.Contains("第 1 行：条数与方案不符。</textarea>", kept, StringComparison.Ordinal);
        Assert.Equal((DocumentState.WithDepartment, DocumentState.WithTreasury), (between, await StateAsync(office, project)));
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Fact]
    public async Task A_program_names_the_version_that_it_judges()
    {
        await using var office = await OpenAsync();
        var project = office.Project(WithDepartment);
        var department = await Caller.OfAsync(office, office.Account(Role.Department, "149901").Actor, Cancellation);
        var address = $"/api{Office.At(project, "/targets")}";
        using var read = await department.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        var tag = read.Headers.ETag!.Tag; // of a versioned thing
        await ChangeAsync(office, project);

        using var blind = await department.SendAsync(HttpMethod.Post, $"{address}/pass", new { }, Cancellation);
        using var late = await department.SendAsync(HttpMethod.Post, $"{address}/pass", new { }, Cancellation, ("If-Match", tag));
        var now = (await late.JsonAsync(Cancellation)).GetProperty("etag").GetString()!; // so it says
        using var seen = await department.SendAsync(HttpMethod.Post, $"{address}/pass", new { }, Cancellation, ("If-Match", now));

        Assert.Equal((HttpStatusCode.PreconditionRequired, HttpStatusCode.PreconditionFailed, HttpStatusCode.OK), (blind.StatusCode, late.StatusCode, seen.StatusCode));
    }

    [Fact]
    public async Task A_batch_leaves_out_what_has_changed_since_the_list_was_opened()
    {
        await using var office = await OpenAsync();
        var waiting = office.Cast.Projects.First(one => one.Name == "社会保障信息系统日常运行维护");
        await PassedEvaluationOfUnitAsync(office, waiting);
        var bureau = office.Account(Role.TreasuryPerformance, "1499").Actor;
        var seen = await office.VersionAsync(waiting);
        await office.AskAsync((StartReview start) => start.ExecuteAsync(bureau, waiting.YearId, Cancellation));

        var stale = await office.AskAsync((HandleMany many) => many.ExecuteAsync(bureau, BatchAction.Settle, [new SeenProject(waiting.YearId, seen)], null, Cancellation));
        var unsaid = await office.AskAsync((HandleMany many) => many.ExecuteAsync(bureau, BatchAction.Settle, [new SeenProject(waiting.YearId, null)], null, Cancellation));
        var fresh = new SeenProject(waiting.YearId, await office.VersionAsync(waiting));
        var done = await office.AskAsync((HandleMany many) => many.ExecuteAsync(bureau, BatchAction.Settle, [fresh], null, Cancellation));

        Assert.Contains("又改过了", Assert.Single(stale).Problem, StringComparison.Ordinal);
        Assert.Contains("哪一版", Assert.Single(unsaid).Problem, StringComparison.Ordinal);
        Assert.Null(Assert.Single(done).Problem);
    }

    [Fact]
    public async Task Nobody_publishes_what_was_not_on_the_screen()
    {
        await using var office = await OpenAsync();
        var project = office.Project("社会保障信息系统日常运行维护");
        await PassedEvaluationOfUnitAsync(office, project);
        var bureau = office.Account(Role.TreasuryPerformance, "1499");
        var browser = await office.SignedInAsync(bureau);
        var page = Office.At(project, "/publication").OriginalString;
        var form = await FieldsAsync(browser, page);
        await office.AskAsync((StartReview start) => start.ExecuteAsync(bureau.Actor, project.YearId, Cancellation));
        var fresh = new SeenProject(project.YearId, await office.VersionAsync(project));
        await office.AskAsync((HandleMany many) => many.ExecuteAsync(bureau.Actor, BatchAction.Settle, [fresh], null, Cancellation));

        using var stale = await browser.PostAsync(new Uri(page, UriKind.Relative), Form(form), Cancellation);
        using var seen = await Office.PostAsync(browser, page, page);

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Redirect), (stale.StatusCode, seen.StatusCode));
        Assert.Contains("又改过了", await stale.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_that_is_let_out_after_the_preview_is_not_published_with_it()
    {
        await using var office = await OpenAsync();
        var (project, clerk) = (office.Project("社会保障信息系统日常运行维护"), office.Account(Role.UnitClerk, "14990201").Actor);
        await PassedEvaluationOfUnitAsync(office, project);
        var photo = SomePhoto.Jpeg(new Fixtures.Dice(11), isLittle: false, turn: 6).File;
        var ids = (await office.AskAsync((AddAttachment add) => add.ExecuteAsync(clerk, project.YearId, DocumentKind.Evaluation, 2, [new UploadedFile("机房.jpg", photo)], custodian: null, capturedOn: null, Cancellation)))
            .Match(made => made, failure => throw new InvalidOperationException(failure.Message));
        var bureau = await office.SignedInAsync(office.Account(Role.TreasuryPerformance, "1499"));
        var page = Office.At(project, "/publication").OriginalString;
        var form = await FieldsAsync(bureau, page);
        Assert.False((await office.AskAsync((OpenAttachment open) => open.ExecuteAsync(clerk, project.YearId, ids[0], true, Cancellation))).Failed(out _, out _));

        using var stale = await bureau.PostAsync(new Uri(page, UriKind.Relative), Form(form), Cancellation);
        using var seen = await Office.PostAsync(bureau, page, page);

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Redirect), (stale.StatusCode, seen.StatusCode));
    }

    private static Task PassedEvaluationOfUnitAsync(Office office, DemoProject project) => Publications.PassedEvaluation.WriteAsync(office, project, Cancellation);

    /// <summary>Taken back, changed, handed in again and passed by the unit: it stands where it stood.</summary>
    private static async Task ChangeAsync(Office office, DemoProject project)
    {
        var (clerk, reviewer, department) = (office.Account(Role.UnitClerk, Unit).Actor, office.Account(Role.UnitReviewer, Unit).Actor, office.Account(Role.Department, "149901").Actor);
        await MoveAsync(office, department, project, Act.Return, "请核对。");
        var sheet = await SheetAsync(office, clerk, project);
        var draft = new TargetDraft
        {
            Number = sheet.Version!.Number, // they were handed in
            Saved = sheet.Version.Version,
            PeriodGoal = sheet.Version.PeriodGoal,
            AnnualGoal = $"改过的年度目标：{sheet.Version.AnnualGoal}",
            Indicators = [.. sheet.Indicators.Select(DraftIndicator.From)],
            Clauses = sheet.Clauses,
        };
        Assert.False((await office.AskAsync((SaveTargets save) => save.ExecuteAsync(clerk, project.YearId, draft, Cancellation))).Failed(out _, out _));
        await MoveAsync(office, clerk, project, Act.Submit, null);
        await MoveAsync(office, reviewer, project, Act.Pass, null);
    }

    private static async Task MoveAsync(Office office, Actor actor, DemoProject project, Act act, string? reason)
    {
        var seen = await office.VersionAsync(project);
        var moved = (await office.AskAsync((MoveTargets move) => move.ExecuteAsync(actor, project.YearId, act, seen, reason, [], Cancellation))).Match(done => done, failure => throw new InvalidOperationException(failure.Message));
        Assert.Empty(moved.Stops);
    }

    private static async Task<TargetSheet> SheetAsync(Office office, Actor actor, DemoProject project) =>
        (await office.AskAsync((FindTargets find) => find.ExecuteAsync(actor, project.YearId, Cancellation))).Match(sheet => sheet, failure => throw new InvalidOperationException(failure.Message));

    private static async Task<DocumentState> StateAsync(Office office, DemoProject project) => (await SheetAsync(office, office.Account(Role.Auditor, "1499").Actor, project)).Year.Targets;

    /// <summary>As they stand in a page that stays open.</summary>
    private static async Task<IReadOnlyList<KeyValuePair<string, string>>> FieldsAsync(HttpClient browser, string page)
    {
        var html = await browser.GetStringAsync(new Uri(page, UriKind.Relative), Cancellation);
        return [.. Fields.Select(name => KeyValuePair.Create(name, Field().Matches(html).First(field => field.Groups["name"].Value == name).Groups["value"].Value))];
    }

    private static FormUrlEncodedContent Form(IEnumerable<KeyValuePair<string, string>> fields) => new(fields);

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Field();
}
