using System.Net;
using Duheng.Application.Common;
using Duheng.Application.Demo;
using Duheng.Application.Evaluations;
using Duheng.Application.Projects;
using Duheng.Application.Reviews;
using Duheng.Domain.Lifecycle;

namespace Duheng.IntegrationTests.Platform.Reviews;

/// <summary>Batches, changed points with a reason, settled scores, samples that can be drawn again, rectification.</summary>
public abstract class ReviewTests : OfficeTests
{
    private static readonly string[] Names = ["社会保障信息系统日常运行维护", "电子社保卡推广应用", "机房不间断电源更换"];

    [Fact]
    public async Task A_department_passes_many_at_once_and_is_told_of_those_that_do_not_fit()
    {
        await using var office = await OpenAsync();
        var projects = await SubmittedAsync(office, Names, DocumentState.WithDepartment);
        var strange = office.Project("医保软件运行维护").YearId;
        var department = office.Account(Role.Department, "149902").Actor;

        var seen = new List<SeenProject>();
        foreach (var one in projects)
        {
            seen.Add(new SeenProject(one.YearId, await office.VersionAsync(one)));
        }

        var handled = await office.AskAsync((HandleMany many) => many.ExecuteAsync(department, BatchAction.Pass, [.. seen, new SeenProject(strange, 1)], null, Cancellation));

        Assert.Equal([null, null, null], handled.Take(3).Select(one => one.Problem));
        Assert.Null(handled[3].Name);
        Assert.NotNull(handled[3].Problem);
        Assert.Equal(DocumentState.Passed, (await YearAsync(office, department, projects[0])).Evaluation);
    }

    [Fact]
    public async Task Of_two_reviewers_at_one_row_the_second_sees_both_versions_and_chooses()
    {
        await using var office = await OpenAsync();
        var project = (await SubmittedAsync(office, Names[..1], DocumentState.Passed))[0];
        var (bureau, department) = (office.Account(Role.TreasuryPerformance, "1499"), office.Account(Role.Department, "149902"));
        Value(await office.AskAsync((StartReview start) => start.ExecuteAsync(bureau.Actor, project.YearId, Cancellation)));
        var (first, second) = (await office.SignedInAsync(bureau), await office.SignedInAsync(department));
        var (page, row) = (Office.At(project, "/review").OriginalString, Office.At(project, "/review/rows/6").OriginalString);

        using var saved = await Office.PostAsync(first, page, row, ("version", "0"), ("score", "3"), ("basis", "合同未附"));
        using var told = await Office.PostAsync(second, page, row, ("version", "0"), ("score", "5"), ("basis", "合同已补"));
        var clash = await told.Content.ReadAsStringAsync(Cancellation);
        using var chosen = await Office.PostAsync(second, page, row, ("version", "1"), ("score", "5"), ("basis", "合同已补"));
        var after = await second.GetStringAsync(Office.At(project, "/review"), Cancellation);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Conflict, HttpStatusCode.Redirect), (saved.StatusCode, told.StatusCode, chosen.StatusCode));
        Assert.Contains("合同未附", clash, StringComparison.Ordinal);
        Assert.Contains("合同已补", clash, StringComparison.Ordinal);
        Assert.Contains("name=\"version\" value=\"1\"", clash, StringComparison.Ordinal);
        Assert.Contains("value=\"合同已补\"", after, StringComparison.Ordinal);
        Assert.DoesNotContain("合同未附", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changed_points_need_a_basis_and_the_total_follows()
    {
        await using var office = await OpenAsync();
        var project = (await SubmittedAsync(office, Names[..1], DocumentState.Passed))[0];
        var bureau = office.Account(Role.TreasuryPerformance, "1499").Actor;
        Value(await office.AskAsync((StartReview start) => start.ExecuteAsync(bureau, project.YearId, Cancellation)));

        Value(await SaveAsync(office, bureau, project, 6, 0, string.Empty));
        var unbased = await office.VersionAsync(project);
        var bare = await office.AskAsync((SettleReview settle) => settle.ExecuteAsync(bureau, project.YearId, unbased, null, Cancellation));
        Value(await SaveAsync(office, bureau, project, 6, 0, "没有支出，也没有宣传记录。"));
        var old = await office.AskAsync((SettleReview settle) => settle.ExecuteAsync(bureau, project.YearId, unbased, "核减 9 分。", Cancellation));
        var based = await office.VersionAsync(project);
        var settled = Value(await office.AskAsync((SettleReview settle) => settle.ExecuteAsync(bureau, project.YearId, based, "核减 9 分。", Cancellation)));

        Assert.IsType<Failure.Invalid>(Why(bare));
        Assert.Equal(Refusals.JudgedUnseen, Why(old)); // the row has changed since
        Assert.Equal(9100, settled.Review?.TotalCenti);
        Assert.Equal(9m, settled.Deviation);
        Assert.Equal(9100, (await YearAsync(office, bureau, project)).ReviewedCenti);
    }

    [Fact]
    public async Task A_unit_reviews_nothing()
    {
        await using var office = await OpenAsync();
        var project = (await SubmittedAsync(office, Names[..1], DocumentState.Passed))[0];
        var clerk = office.Account(Role.UnitClerk, "14990201").Actor;

        Assert.IsType<Failure.Forbidden>(Why(await office.AskAsync((StartReview start) => start.ExecuteAsync(clerk, project.YearId, Cancellation))));
        Assert.IsType<Failure.Forbidden>(Why(await office.AskAsync((DrawSample draw) => draw.ExecuteAsync(clerk, DemoOffice.Year, SampleMethod.Random, 1, 1, Cancellation))));
    }

    [Fact]
    public async Task A_sample_takes_its_members_into_review()
    {
        await using var office = await OpenAsync();
        await SubmittedAsync(office, Names, DocumentState.Passed);
        var bureau = office.Account(Role.TreasuryPerformance, "1499").Actor;

        Value(await office.AskAsync((DrawSample draw) => draw.ExecuteAsync(bureau, DemoOffice.Year, SampleMethod.Random, 20220316, 2, Cancellation)));
        var (sample, members) = (await office.AskAsync((ListSamples list) => list.ExecuteAsync(bureau, DemoOffice.Year, Cancellation)))[0];

        Assert.Equal((2, 20220316L), (members.Count, sample.Seed));
        foreach (var member in members)
        {
            Assert.Equal(DocumentState.InReview, (await YearAsync(office, bureau, member.ProjectYearId)).Review);
        }
    }

    [Fact]
    public async Task Rectification_is_demanded_answered_and_accepted()
    {
        await using var office = await OpenAsync();
        var project = (await SubmittedAsync(office, Names[..1], DocumentState.Passed))[0];
        var bureau = office.Account(Role.TreasuryPerformance, "1499").Actor;
        var clerk = office.Account(Role.UnitClerk, "14990201").Actor;
        var id = Value(await office.AskAsync((MoveRectification move) => move.DemandAsync(bureau, project.YearId, "下年度按合同价定目标。", new DateOnly(2022, 5, 31), Cancellation)));

        var early = await office.AskAsync((MoveRectification move) => move.ExecuteAsync(bureau, project.YearId, id, Act.Accept, 1, null, Cancellation));
        Value(await office.AskAsync((MoveRectification move) => move.ExecuteAsync(clerk, project.YearId, id, Act.Answer, null, "已改。", Cancellation)));
        var unread = await office.AskAsync((MoveRectification move) => move.ExecuteAsync(bureau, project.YearId, id, Act.Accept, 1, null, Cancellation));
        var end = Value(await office.AskAsync((MoveRectification move) => move.ExecuteAsync(bureau, project.YearId, id, Act.Accept, 2, null, Cancellation)));

        Assert.IsType<Failure.Conflict>(Why(early));
        Assert.Equal(Refusals.JudgedUnseen, Why(unread));
        Assert.Equal(DocumentState.Rectified, end);
    }

    [Fact]
    public async Task The_pages_of_review_open_for_those_who_review_and_show_the_three_figures()
    {
        await using var office = await OpenAsync();
        var project = (await SubmittedAsync(office, Names[..1], DocumentState.Passed))[0];
        var bureau = await office.SignedInAsync(office.Account(Role.TreasuryPerformance, "1499"));

        using var queue = await bureau.GetAsync(new Uri("/review", UriKind.Relative), Cancellation);
        using var samples = await bureau.GetAsync(new Uri("/review/samples", UriKind.Relative), Cancellation);
        var page = await bureau.GetStringAsync(Office.At(project, "/review"), Cancellation);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (queue.StatusCode, samples.StatusCode));
        Assert.Contains("开始复核", page, StringComparison.Ordinal);
        Assert.Contains("100.00", page, StringComparison.Ordinal);
    }

    /// <summary>Self-evaluations with full points, handed on as far as asked.</summary>
    internal static async Task<IReadOnlyList<DemoProject>> SubmittedAsync(Office office, IReadOnlyList<string> names, DocumentState until)
    {
        string[] actuals = ["1个", "0次", "及时", "25.29万元", "0万元", "58.27万元", "8.57万元", "100%", "90%", "90%"];
        var clerk = office.Account(Role.UnitClerk, "14990201").Actor;
        var projects = names.Select(office.Project).ToList();
        foreach (var project in projects)
        {
            await SomeTargets.ForgetEvaluationAsync(office, project);
            await SomeTargets.ApproveAsync(office, project);
            Value(await office.AskAsync((StartEvaluation start) => start.ExecuteAsync(clerk, project.YearId, Cancellation)));
            foreach (var (actual, index) in actuals.Select((actual, index) => (actual, index)))
            {
                var edit = new LineEdit(index + 2, actual, "按合同据实结算。", null, RestsOn.Document, "合同", null);
                Value(await office.AskAsync((SaveLine save) => save.ExecuteAsync(clerk, project.YearId, edit, Cancellation)));
            }

            Assert.Empty(Value(await office.AskAsync((SubmitEvaluation submit) => submit.ExecuteAsync(clerk, project.YearId, Cancellation))));
            await PassAsync(office, office.Account(Role.UnitReviewer, "14990201").Actor, project);
            if (until == DocumentState.Passed)
            {
                await PassAsync(office, office.Account(Role.Department, "149902").Actor, project);
            }
        }

        return projects;
    }

    private static async Task PassAsync(Office office, Actor actor, DemoProject project)
    {
        var seen = await office.VersionAsync(project);
        Value(await office.AskAsync((MoveEvaluation move) => move.ExecuteAsync(actor, project.YearId, Act.Pass, seen, null, new Dictionary<int, string>(), Cancellation)));
    }

    private static Task<Result<Reviewed>> SaveAsync(Office office, Actor actor, DemoProject project, int row, long centi, string basis) =>
        office.AskAsync((SaveReviewLine save) => save.ExecuteAsync(actor, project.YearId, new ReviewLineEdit(row, string.Empty, centi, basis, Version: null), Cancellation));

    private static Task<ProjectYear> YearAsync(Office office, Actor actor, DemoProject project) => YearAsync(office, actor, project.YearId);

    private static async Task<ProjectYear> YearAsync(Office office, Actor actor, long id) =>
        Value(await office.AskAsync((FindProject find) => find.ExecuteAsync(actor, id, Cancellation)));

    private static T Value<T>(Result<T> result) => result.Match(value => value, failure => throw new InvalidOperationException(failure.Message));

    private static Failure? Why<T>(Result<T> result) => result.Match<Failure?>(_ => null, failure => failure);
}
