using System.Globalization;
using System.Net;
using Duheng.Application.Common;
using Duheng.Application.Demo;
using Duheng.Application.Evaluations;
using Duheng.Domain.Auditing;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Scoring;

namespace Duheng.IntegrationTests.Platform.Evaluations;

/// <summary>Filling in a self-evaluation, being stopped, handing it up, being sent back.</summary>
public abstract class EvaluationTests : OfficeTests
{
    private const string Name = "社会保障信息系统日常运行维护";

    private static readonly string[] Actuals = ["1个", "0次", "基本及时", "25.29万元", "0万元", "58.27万元", "8.57万元", "100%", "90%", "90%"];

    [Fact]
    public async Task Scores_follow_each_row_and_what_cannot_be_scored_widens_the_total()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await StartedAsync(office);

        var evaluated = await FillAsync(office, clerk, project, Actuals);

        Assert.Equal((91m, 100m), (evaluated.Sheet.Low, evaluated.Sheet.High));
        Assert.Equal(LineState.NotScored, evaluated.Lines.Single(line => line.Row == 4).Score?.State);
        Assert.Equal("25.29 ≤ 55.32，满分 9", evaluated.Lines.Single(line => line.Row == 5).Score?.Formula.Zh);
    }

    [Fact]
    public async Task A_row_without_a_score_stops_the_submission_and_says_which()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await StartedAsync(office);
        await FillAsync(office, clerk, project, Actuals);

        var obstacles = Value(await office.AskAsync((SubmitEvaluation submit) => submit.ExecuteAsync(clerk, project.YearId, Cancellation)));

        var obstacle = Assert.Single(obstacles);
        Assert.Equal("evaluation#row-4", obstacle.Address);
    }

    [Fact]
    public async Task It_goes_up_over_the_unit_to_the_department_and_back_with_a_comment_at_its_row()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await StartedAsync(office);
        await FillAsync(office, clerk, project, [.. Actuals.Select(actual => actual == "基本及时" ? "及时" : actual)]);
        var reviewer = office.Account(Role.UnitReviewer, "14990201").Actor;
        var department = office.Account(Role.Department, "149902").Actor;

        Assert.Empty(Value(await office.AskAsync((SubmitEvaluation submit) => submit.ExecuteAsync(clerk, project.YearId, Cancellation))));
        Assert.Equal(DocumentState.WithDepartment, Value(await MoveAsync(office, reviewer, project, Act.Pass, null)).Evaluation);
        Assert.Equal(DocumentState.Returned, Value(await MoveAsync(office, department, project, Act.Return, "第 5 行：请附租赁合同。")).Evaluation);
        var page = await (await office.SignedInAsync(office.Account(Role.UnitClerk, "14990201"))).GetStringAsync(Office.At(project, "/evaluation"), Cancellation);
        Assert.Contains("请附租赁合同。", page, StringComparison.Ordinal);
        Assert.Empty(Value(await office.AskAsync((SubmitEvaluation submit) => submit.ExecuteAsync(clerk, project.YearId, Cancellation))));
    }

    [Fact]
    public async Task A_return_without_a_reason_is_refused()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await StartedAsync(office);
        await FillAsync(office, clerk, project, [.. Actuals.Select(actual => actual == "基本及时" ? "及时" : actual)]);
        await office.AskAsync((SubmitEvaluation submit) => submit.ExecuteAsync(clerk, project.YearId, Cancellation));

        var result = await MoveAsync(office, office.Account(Role.UnitReviewer, "14990201").Actor, project, Act.Return, " ");

        Assert.IsType<Failure.Invalid>(Why(result));
    }

    [Fact]
    public async Task Two_people_on_one_row_lose_nothing()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await StartedAsync(office);
        var shown = Value(await office.AskAsync((LoadEvaluation load) => load.ExecuteAsync(clerk, project.YearId, Cancellation))).Evaluated!.Lines[4]; // it was begun
        var first = new LineEdit(shown.Row, "25.29万元", "年中调减。", null, RestsOn.Document, "合同", shown.Line.Version);

        Value(await SaveAsync(office, clerk, project, first));
        var second = await SaveAsync(office, clerk, project, first with { Actual = "27.60万元" });
        var after = Value(await office.AskAsync((LoadEvaluation load) => load.ExecuteAsync(clerk, project.YearId, Cancellation))).Evaluated!.Lines[4]; // it was begun

        Assert.Equal(Refusals.ChangedMeanwhile, Why(second));
        Assert.Equal("25.29万元", after.Line.Actual);
    }

    [Fact]
    public async Task Whoever_may_only_read_cannot_write_and_a_stranger_finds_nothing()
    {
        await using var office = await OpenAsync();
        var (_, project) = await StartedAsync(office);
        var edit = new LineEdit(2, "1个", string.Empty, null, RestsOn.Claim, string.Empty, null);

        Assert.IsType<Failure.Forbidden>(Why(await SaveAsync(office, office.Account(Role.Auditor, "1499").Actor, project, edit)));
        Assert.IsType<Failure.NotFound>(Why(await SaveAsync(office, office.Account(Role.UnitClerk, "14990101").Actor, project, edit)));
    }

    [Fact]
    public async Task The_page_saves_a_row_and_answers_with_the_new_total()
    {
        await using var office = await OpenAsync();
        var (_, project) = await StartedAsync(office);
        var browser = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990201"));
        var page = Office.At(project, "/evaluation").OriginalString;

        using var answer = await Office.PostAsync(browser, page, $"{page}/rows/2", ("actual", "1个"), ("reason", string.Empty), ("rests", "record"), ("evidence", "系统登记簿"));
        var html = await answer.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("data-into=\"score-2\"", html, StringComparison.Ordinal);
        Assert.Contains("19.00", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reason_of_the_execution_row_is_saved_by_the_version_on_its_page_whatever_other_rows_do()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await StartedAsync(office);
        var shown = Value(await office.AskAsync((LoadEvaluation load) => load.ExecuteAsync(clerk, project.YearId, Cancellation))).Evaluated!.Lines[0]; // it was begun
        var edit = new LineEdit(1, string.Empty, "据实结算，节约收回。", null, RestsOn.Record, string.Empty, shown.Line.Version);

        Value(await SaveAsync(office, clerk, project, new LineEdit(2, "1个", string.Empty, null, RestsOn.Record, "系统登记簿", null)));
        var saved = await SaveAsync(office, clerk, project, edit);
        var again = await SaveAsync(office, clerk, project, edit with { Reason = "另一人的说法。" });

        Assert.Equal("据实结算，节约收回。", Value(saved).Evaluation.ExecutionReason);
        Assert.Equal(Refusals.ChangedMeanwhile, Why(again));
    }

    [Fact]
    public async Task Without_JavaScript_an_old_page_overwrites_nothing_that_another_has_saved()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await StartedAsync(office);
        var browser = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990201"));
        var page = Office.At(project, "/evaluation").OriginalString;
        var old = Value(await office.AskAsync((LoadEvaluation load) => load.ExecuteAsync(clerk, project.YearId, Cancellation))).Evaluated!.Lines; // it was begun
        Value(await SaveAsync(office, clerk, project, new LineEdit(2, "3个", string.Empty, null, RestsOn.Record, string.Empty, null)));

        using var answer = await Office.PostAsync(
            browser, page, $"{page}/rows",
            ("actual-2", string.Empty), ("version-2", Version(old[1])), ("actual-3", "0次"), ("version-3", Version(old[2])));
        var after = Value(await office.AskAsync((LoadEvaluation load) => load.ExecuteAsync(clerk, project.YearId, Cancellation))).Evaluated!.Lines; // it was begun

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(("3个", "0次"), (after[1].Line.Actual, after[2].Line.Actual));

        static string Version(EvaluatedLine line) => line.Line.Version.ToString(CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("docx"), InlineData("xlsx"), InlineData("html")]
    public async Task The_report_is_written_at_any_time(string extension)
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await StartedAsync(office);
        await FillAsync(office, clerk, project, Actuals);

        var report = Value(await office.AskAsync((WriteEvaluationReport write) => write.ExecuteAsync(clerk, project.YearId, extension, Cancellation)));

        Assert.EndsWith(extension, report.Name, StringComparison.Ordinal);
        Assert.True(report.Content.Length > 1000);
    }

    [Fact]
    public async Task A_finding_is_waived_with_a_reason_and_not_without()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await StartedAsync(office);
        var evaluated = await FillAsync(office, clerk, project, Actuals);
        var finding = evaluated.Open.First(one => one.Severity is Severity.Error or Severity.Warning).Fingerprint;

        var bare = await office.AskAsync((WaiveFinding waive) => waive.ExecuteAsync(clerk, project.YearId, finding, "可以", Cancellation));
        var told = await office.AskAsync((WaiveFinding waive) => waive.ExecuteAsync(clerk, project.YearId, finding, "目标按三年平均水平确定。", Cancellation));

        Assert.IsType<Failure.Invalid>(Why(bare));
        Assert.DoesNotContain(Value(told).Open, one => one.Fingerprint == finding);
    }

    private static async Task<(Actor Clerk, DemoProject Project)> StartedAsync(Office office)
    {
        var project = office.Project(Name);
        var clerk = office.Account(Role.UnitClerk, "14990201").Actor;
        await ResetAsync(office, project);
        await SomeTargets.ApproveAsync(office, project);
        Value(await office.AskAsync((StartEvaluation start) => start.ExecuteAsync(clerk, project.YearId, Cancellation)));
        return (clerk, project);
    }

    /// <summary>The demo may have gone further than the test begins.</summary>
    private static Task ResetAsync(Office office, DemoProject project) => SomeTargets.ForgetEvaluationAsync(office, project);

    private static async Task<Evaluated> FillAsync(Office office, Actor clerk, DemoProject project, IReadOnlyList<string> actuals)
    {
        Evaluated? last = null;
        foreach (var (actual, index) in actuals.Select((actual, index) => (actual, index)))
        {
            last = Value(await SaveAsync(office, clerk, project, new LineEdit(index + 2, actual, "预算调减，按实际需要支出。", null, RestsOn.Document, "合同", null)));
        }

        return last ?? throw new InvalidOperationException("Nothing to fill in.");
    }

    private static Task<Result<Evaluated>> SaveAsync(Office office, Actor actor, DemoProject project, LineEdit edit) =>
        office.AskAsync((SaveLine save) => save.ExecuteAsync(actor, project.YearId, edit, Cancellation));

    private static async Task<Result<Application.Projects.ProjectYear>> MoveAsync(Office office, Actor actor, DemoProject project, Act act, string? reason)
    {
        var seen = await office.VersionAsync(project);
        return await office.AskAsync((MoveEvaluation move) => move.ExecuteAsync(actor, project.YearId, act, seen, reason, Comments(reason), Cancellation));
    }

    private static Dictionary<int, string> Comments(string? reason) =>
        reason is ['第', ' ', var row, ..] ? new() { [int.Parse(row.ToString(), CultureInfo.InvariantCulture)] = reason[6..] } : [];

    private static T Value<T>(Result<T> result) => result.Match(value => value, failure => throw new InvalidOperationException(failure.Message));

    private static Failure? Why<T>(Result<T> result) => result.Match<Failure?>(_ => null, failure => failure);
}
