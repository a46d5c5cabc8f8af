using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Duheng.Application.Common;
using Duheng.Application.Exports;
using Duheng.Application.Surveys;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Surveys;
using Duheng.IntegrationTests.Platform.Api;

namespace Duheng.IntegrationTests.Platform.Surveys;

/// <summary>Surveys from draft to figure, and who may do what.</summary>
public abstract class SurveyTests : OfficeTests
{
    /// <summary>Of four reports that were studied; each rests on at least 200 valid answers.</summary>
    [Theory]
    [InlineData("信息系统维护及设备购置", "M01", "0.98", 250)]
    [InlineData("信息系统维护及设备购置", "M02", "0.98", 200)]
    [InlineData("城乡居民医保经办购买服务", "M01", "0.95", 240)]
    [InlineData("社会保障信息系统日常运行维护", "M01", "0.90", 300)]
    [InlineData("医保软件运行维护", "M01", "0.96", 225)]
    public async Task The_demo_gives_the_figures_of_the_reports(string project, string number, string value, int valid)
    {
        var (database, cast) = await CopyAsync();
        await using var office = await Office.OpenAsync(database, cast, SurveyWork.Clock);
        await using var work = await database.ReadAsync(Cancellation);

        var figure = await office.AskAsync<SurveyResults, SurveyFigure>(results => results.FindAsync(work, office.Project(project).Organisation.Id, 2021, number, Cancellation));

        Assert.Equal((decimal.Parse(value, CultureInfo.InvariantCulture), valid, true), (figure.Value, figure.Valid, figure.IsFinal));
        Assert.Equal(figure.Received, figure.Valid + figure.Invalid.Sum(one => one.Count));
        Assert.Contains($"÷ 有效答卷 {valid.ToString(CultureInfo.InvariantCulture)} = ", figure.Formula, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_measure_is_told_why_there_is_no_figure()
    {
        var (database, cast) = await CopyAsync();
        await using var office = await Office.OpenAsync(database, cast, SurveyWork.Clock);
        var id = await office.MakeAsync(SurveyWork.Draft("T11", SurveyAccess.Codes));
        var unit = office.Project(SurveyWork.Project).Organisation.Id;

        var (nothing, draft) = (await FigureAsync("没有"), await FigureAsync("T11"));
        await office.CodesAsync(id, 40);
        await office.OpenSurveyAsync(id);
        var unanswered = await FigureAsync("T11");
        var codes = (await office.CodeListAsync(id)).Codes;
        for (var at = 0; at < 29; at++)
        {
            using var answer = await SurveyWork.AnswerAsync(office.Browser(), codes[at], ("q1", "1"));
        }

        var small = await FigureAsync("T11");
        using var last = await SurveyWork.AnswerAsync(office.Browser(), codes[29], ("q1", "4"));
        var enough = await FigureAsync("T11");

        Assert.All([nothing, draft, unanswered, small], figure => Assert.Null(figure.Value));
        Assert.Contains("没有编号“没有”", nothing.WhyNot, StringComparison.Ordinal);
        Assert.Contains("还是草稿", draft.WhyNot, StringComparison.Ordinal);
        Assert.Contains("还没有收到答卷", unanswered.WhyNot, StringComparison.Ordinal);
        Assert.Contains("样本不足：有效答卷 29 份，少于 30 份", small.WhyNot, StringComparison.Ordinal);
        Assert.Equal((29m / 30m, false), (enough.Value, enough.IsFinal));

        async Task<SurveyFigure> FigureAsync(string number)
        {
            await using var work = await database.ReadAsync(Cancellation);
            return await office.AskAsync<SurveyResults, SurveyFigure>(results => results.FindAsync(work, unit, 2021, number, Cancellation));
        }
    }

    [Fact]
    public async Task A_clerk_writes_the_questions_on_the_page_and_opens_the_survey()
    {
        await using var office = await OpenAsync(SurveyWork.Clock);
        var browser = await office.SignedInAsync(office.Clerk());
        var tab = Office.At(office.Project(SurveyWork.Project), "/surveys").OriginalString;
        var project = office.Project(SurveyWork.Project).YearId.ToString(CultureInfo.InvariantCulture);

        using var made = await Office.PostAsync(browser, $"/surveys/new?project={project}", "/surveys", ("project", project), ("number", "T12"), ("title", SurveyWork.Title), ("access", "open"));
        var editor = made.Headers.Location!.OriginalString; // the editor of the new survey
        var survey = editor[..^"/edit".Length];
        using var bad = await Office.PostAsync(browser, editor, editor, ("version", "1"), ("number", "T12"), ("title", string.Empty), ("text-1", "您满意吗？"), ("kind-1", "scale"));
        using var saved = await Office.PostAsync(
            browser, editor, editor, ("version", "1"), ("number", "T12"), ("title", SurveyWork.Title), ("access", "open"), ("indicator", "公众满意度"), ("decides", "2"),
            ("text-1", "用过哪些渠道？"), ("kind-1", "multiple"), ("order-1", "2"), ("options-1", "窗口\r\n手机"),
            ("text-2", "您满意吗？"), ("kind-2", "scale"), ("order-2", "1"), ("required-2", "1"), ("options-2", "满意｜满意\r\n一般\r\n不满意\r\n没有用过｜不计"), ("text-3", string.Empty), ("kind-3", "scale"));
        using var late = await Office.PostAsync(browser, editor, editor, ("version", "1"), ("number", "T12"), ("title", "另一个窗口写的"), ("text-1", "？"), ("kind-1", "text"));
        using var opened = await Office.PostAsync(browser, survey, $"{survey}/open", ("opens", "2022-03-09"), ("closes", "2022-03-16"));
        using var closedEditor = await Office.PostAsync(browser, survey, editor, ("version", "3"), ("number", "T12"), ("title", "改题"), ("text-1", "？"), ("kind-1", "text"));
        var detail = await office.DetailAsync(long.Parse(survey[(survey.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect, HttpStatusCode.Conflict), (bad.StatusCode, saved.StatusCode, late.StatusCode));
        Assert.Contains("另一个窗口写的", await late.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Conflict), (opened.StatusCode, closedEditor.StatusCode));
        Assert.Equal(["您满意吗？", "用过哪些渠道？"], detail.Questionnaire.Questions.Select(question => question.Text));
        Assert.Equal((0, true, false), (detail.Questionnaire.Deciding, detail.Questionnaire.Questions[0].Options[0].IsSatisfied, detail.Questionnaire.Questions[0].Options[3].IsValid));
        Assert.Equal(["公众满意度"], detail.Indicators);
        Assert.Contains(SurveyWork.Title, await browser.GetStringAsync(new Uri(tab, UriKind.Relative), Cancellation), StringComparison.Ordinal);
        foreach (var page in new[] { string.Empty, "/poster", "/preview", "/answers" })
        {
            var html = await browser.GetStringAsync(new Uri(survey + page, UriKind.Relative), Cancellation);
            Assert.Contains(SurveyWork.Title, html, StringComparison.Ordinal);
            Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_not_ready_is_not_opened()
    {
        await using var office = await OpenAsync(SurveyWork.Clock);
        var noCodes = await office.MakeAsync(SurveyWork.Draft("T13", SurveyAccess.Codes));
        var noResult = await office.MakeAsync(SurveyWork.Draft("T14", SurveyAccess.Open) with { Questions = [] });
        var clerk = office.Clerk().Actor;

        var unanswerable = await office.AskAsync<RunSurvey, Result<SurveyRow>>(run => run.OpenAsync(clerk, noCodes, SurveyWork.Today, SurveyWork.Today, Cancellation));
        var unaskable = await office.AskAsync<RunSurvey, Result<SurveyRow>>(run => run.OpenAsync(clerk, noResult, SurveyWork.Today, SurveyWork.Today, Cancellation));
        var backwards = await office.AskAsync<RunSurvey, Result<SurveyRow>>(run => run.OpenAsync(clerk, noCodes, SurveyWork.Today, SurveyWork.Today.AddDays(-1), Cancellation));
        var taken = await office.AskAsync<MakeSurvey, Result<long>>(make => make.ExecuteAsync(clerk, new NewSurvey(office.Project(SurveyWork.Project).YearId, 0, 0, SurveyWork.Draft("T13", SurveyAccess.Open)), Cancellation));

        Assert.Contains("还没有生成问卷码", SurveyWork.Why(unanswerable)?.Message, StringComparison.Ordinal);
        Assert.Contains("还没有问题", SurveyWork.Why(unaskable)?.Message, StringComparison.Ordinal);
        Assert.Contains("截止不早于开始", SurveyWork.Why(backwards)?.Message, StringComparison.Ordinal);
        Assert.Contains("已有编号“T13”", SurveyWork.Why(taken)?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rights_go_by_role_and_branch()
    {
        await using var office = await OpenAsync(SurveyWork.Clock);
        var id = await office.MakeAsync(SurveyWork.Draft("T15", SurveyAccess.Open));

        foreach (var (role, code, sees, keeps) in new[]
        {
            (Role.UnitClerk, "14990201", true, true), (Role.Operator, "14990201", true, true), (Role.UnitReviewer, "14990201", true, false), (Role.Department, "149902", true, false),
            (Role.Auditor, "1499", true, false), (Role.UnitClerk, "14990101", false, false), (Role.SystemAdministrator, "1499", false, false),
        })
        {
            var actor = office.Account(role, code).Actor;
            var found = SurveyWork.Why(await office.AskAsync<FindSurvey, Result<SurveyDetail>>(find => find.ExecuteAsync(actor, id, Cancellation)));
            var written = SurveyWork.Why(await office.AskAsync<SurveyCodes, Result<long>>(codes => codes.MakeAsync(actor, id, 1, Cancellation)));
            Assert.True(sees ? found is null : found is Failure.NotFound, $"{role} at {code}: {found?.Message}");
            Assert.True(keeps ? written is Failure.Conflict : sees ? written is Failure.Forbidden : written is Failure.NotFound, $"{role} at {code}: {written?.Message}"); // an open survey has no codes
        }
    }

    [Fact]
    public async Task An_answer_that_is_set_aside_is_told_in_the_result_and_in_the_log()
    {
        var (database, cast) = await CopyAsync();
        await using var office = await Office.OpenAsync(database, cast, SurveyWork.Clock);
        var id = await office.MakeAsync(SurveyWork.Draft("T16", SurveyAccess.Open));
        var slug = (await office.OpenSurveyAsync(id)).Slug;
        using var one = await SurveyWork.AnswerAsync(office.Browser(), slug, ("q1", "4"), ("q3", "测试"));
        using var two = await SurveyWork.AnswerAsync(office.Browser(), slug, ("q1", "1"));
        var answers = await office.AskAsync<FindSurvey, SurveyAnswers>(async find => SurveyWork.Kept(await find.AnswersAsync(office.Clerk().Actor, id, Cancellation)));
        var test = answers.Answers.Single(answer => answer.Answers[2].Text == "测试").Id;

        await office.AskAsync<SetAsideAnswer, SurveyRow>(async set => SurveyWork.Kept(await set.ExecuteAsync(office.Clerk().Actor, id, test, "测试答卷", Cancellation)));
        var result = (await office.DetailAsync(id)).Result;
        await office.AskAsync<SetAsideAnswer, SurveyRow>(async set => SurveyWork.Kept(await set.ExecuteAsync(office.Clerk().Actor, id, test, string.Empty, Cancellation)));
        await using var work = await database.ReadAsync(Cancellation);

        Assert.Equal((2, 1, 1), (result.Received, result.Valid, result.Satisfied));
        Assert.Equal(new InvalidAnswers("剔除：测试答卷", 1), Assert.Single(result.Invalid));
        Assert.Equal(2, (await office.DetailAsync(id)).Result.Valid);
        Assert.Equal(["剔除答卷", "恢复答卷"], await work.QueryAsync<string>("SELECT action FROM changes WHERE subject = 'survey' AND subject_id = @id AND action LIKE '%答卷' ORDER BY id", new { id }, Cancellation));
    }

    [Fact]
    public async Task Two_indicators_on_one_survey_are_found_by_the_query_and_shown_at_the_project()
    {
        var (database, cast) = await CopyAsync();
        await using var office = await Office.OpenAsync(database, cast, SurveyWork.Clock);
        var project = office.Project(SurveyWork.Project);
        await office.MakeAsync(SurveyWork.Draft("T17", SurveyAccess.Open, "公众满意度", "用卡满意度"));
        await office.MakeAsync(SurveyWork.Draft("T18", SurveyAccess.Open, "公众满意度"));
        await using var work = await database.ReadAsync(Cancellation);

        var shared = Assert.Single(await SharedSurveys.OfProjectAsync(work, project.YearId, Cancellation));
        var html = await (await office.SignedInAsync(office.Clerk())).GetStringAsync(Office.At(project, "/surveys"), Cancellation);

        Assert.Equal("T17", shared.Number);
        Assert.Equal(["公众满意度", "用卡满意度"], shared.Indicators.Order(StringComparer.Ordinal));
        Assert.Contains("同一批答卷不能得两次分", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_makes_runs_and_reads_a_survey()
    {
        await using var office = await OpenAsync(); // a token is good by the real clock
        var program = await Caller.OfAsync(office, office.Clerk().Actor, Cancellation);
        var body = new
        {
            organisation = office.Cast.Organisations[SurveyWork.Unit].Id,
            year = 2021,
            number = "A1",
            title = "接口做的调查",
            access = "codes",
            questions = new[] { new { text = "满意吗？", kind = "scale", required = true, decides = true, options = new[] { new { text = "满意", satisfied = true, valid = true }, new { text = "不满意", satisfied = false, valid = true } } } },
        };

        using var made = await program.SendAsync(HttpMethod.Post, "/api/surveys", body, Cancellation);
        var address = made.Headers.Location!.OriginalString; // of what was made
        using var read = await program.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        using var saved = await program.SendAsync(HttpMethod.Put, address, body with { title = "接口改的调查" }, Cancellation, ("If-Match", read.Headers.ETag!.Tag)); // of a versioned thing
        using var codes = await program.SendAsync(HttpMethod.Post, address + "/codes", new { count = 2 }, Cancellation);
        using var opened = await program.SendAsync(HttpMethod.Post, address + "/open", new { opensOn = "2022-03-09", closesOn = "2099-12-31" }, Cancellation);
        using var list = await program.GetAsync(new Uri(address + "/codes", UriKind.Relative), Cancellation);
        var code = (await list.JsonAsync(Cancellation)).GetProperty("items")[0].GetProperty("code").GetString();
        var stranger = office.Browser();
        using var asked = await stranger.GetAsync(new Uri($"/api/s/{code}", UriKind.Relative), Cancellation);
        using var faulty = await stranger.SendAsync(HttpMethod.Post, $"/api/s/{code}", new { answers = Array.Empty<object>() }, Cancellation);
        using var answered = await stranger.SendAsync(HttpMethod.Post, $"/api/s/{code}", Chose(0), Cancellation);
        using var used = await stranger.SendAsync(HttpMethod.Post, $"/api/s/{code}", Chose(1), Cancellation);
        using var closed = await program.SendAsync(HttpMethod.Post, address + "/close", null, Cancellation);
        var result = (await (await program.GetAsync(new Uri(address, UriKind.Relative), Cancellation)).JsonAsync(Cancellation)).GetProperty("result");

        Assert.Equal(
            (HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK), (made.StatusCode, saved.StatusCode, codes.StatusCode, opened.StatusCode, closed.StatusCode));
        Assert.Equal("接口改的调查", (await saved.JsonAsync(Cancellation)).GetProperty("survey").GetProperty("title").GetString());
        Assert.Equal("满意吗？", (await asked.JsonAsync(Cancellation)).GetProperty("questions")[0].GetProperty("text").GetString());
        Assert.Equal("faulty", await faulty.ProblemAsync(Cancellation));
        Assert.Equal("counted", (await answered.JsonAsync(Cancellation)).GetProperty("outcome").GetString());
        Assert.Equal("codeUsed", await used.ProblemAsync(Cancellation));
        Assert.Equal((1, 1, 0.5m), (result.GetProperty("received").GetInt32(), result.GetProperty("satisfied").GetInt32(), result.GetProperty("responseRate").GetDecimal()));
        Assert.Equal(JsonValueKind.Null, result.GetProperty("figure").ValueKind);
    }

    [Fact]
    public async Task The_answers_are_handed_out_without_anybody_in_them()
    {
        await using var office = await OpenAsync(SurveyWork.Clock);
        var list = await office.AskAsync<ListSurveys, SurveyList>(async list => SurveyWork.Kept(await list.ExecuteAsync(office.Clerk().Actor, 2021, Cancellation)));
        var survey = list.Rows.Single(row => row.Project == SurveyWork.Project);

        var csv = await ExportAsync("csv");
        var workbook = await ExportAsync("xlsx");
        var lines = Encoding.UTF8.GetString(csv.Content).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(312, lines.Length); // 311 answers and the head
        Assert.StartsWith("﻿日期,1. 您对社保卡和社保信息服务总体满意吗？,", lines[0], StringComparison.Ordinal);
        Assert.All(lines.Skip(1), line => Assert.Matches("^2021-12-[0-9]{2},(很满意|满意|基本满意|不满意|说不清),", line));
        Assert.Equal("PK"u8.ToArray(), workbook.Content[..2]);
        Assert.Equal("社会保障服务公众满意度调查结果.xlsx", workbook.Name);

        Task<ExportedFile> ExportAsync(string extension) => office.AskAsync<ExportSurvey, ExportedFile>(async export => SurveyWork.Kept(await export.ExecuteAsync(office.Clerk().Actor, survey.Id, extension, Cancellation)));
    }

    private static object Chose(int option) => new { answers = new[] { new { chosen = new[] { option } } } };
}
