using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Duheng.Application.Surveys;
using Duheng.Domain.Surveys;

namespace Duheng.IntegrationTests.Platform.Surveys;

/// <summary>What people on their telephones see and what is kept of them: the answer and the day.</summary>
public abstract partial class AnswerTests : OfficeTests
{
    [Fact]
    public async Task A_code_opens_the_form_counts_once_and_says_so_the_second_time()
    {
        await using var office = await OpenAsync(SurveyWork.Clock);
        var id = await office.MakeAsync(SurveyWork.Draft("T01", SurveyAccess.Codes));
        await office.CodesAsync(id, 3);
        await office.OpenSurveyAsync(id);
        var code = (await office.CodeListAsync(id)).Codes[0];
        var browser = office.Browser();

        var form = await browser.GetStringAsync(new Uri($"/s/{code.ToLowerInvariant()}", UriKind.Relative), Cancellation);
        var receipt = Receipt().Match(form).Groups["receipt"].Value;
        using var missing = await SurveyWork.AnswerAsync(browser, code, ("receipt", receipt), ("q2", "1"), ("q2", "3"), ("q3", "很方便"));
        var again = await missing.Content.ReadAsStringAsync(Cancellation);
        using var sent = await SurveyWork.AnswerAsync(browser, code, ("receipt", receipt), ("q1", "2"), ("q2", "1"), ("q3", "很方便，电话 13912345678"));
        using var twice = await SurveyWork.AnswerAsync(browser, code, ("receipt", receipt), ("q1", "2"), ("q2", "1"), ("q3", "很方便"));
        using var other = await SurveyWork.AnswerAsync(office.Browser(), code, ("receipt", "abcdefghijklmnopqrstuvwx"), ("q1", "4"));
        using var reopened = await browser.GetAsync(new Uri($"/s/{code}", UriKind.Relative), Cancellation);
        var detail = await office.DetailAsync(id);
        var thanks = await browser.GetStringAsync(sent.Headers.Location, Cancellation);

        Assert.Contains("不记名", form, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", form, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, missing.StatusCode);
        Assert.Contains("这道题还没有选。", again, StringComparison.Ordinal);
        Assert.Contains("很方便</textarea>", again, StringComparison.Ordinal); // nothing has to be typed twice
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.Conflict), (sent.StatusCode, twice.StatusCode, other.StatusCode));
        Assert.Contains("已经交过一份", await reopened.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal((1, 1, 1), (detail.Result.Received, detail.Result.Valid, detail.Result.Satisfied));
        Assert.DoesNotContain("13912345678", Assert.Single(detail.Result.Questions[2].Texts), StringComparison.Ordinal);
        Assert.Contains("不记名", thanks, StringComparison.Ordinal);
        Assert.False(sent.Headers.Contains("Set-Cookie") || reopened.Headers.Contains("Set-Cookie"), "A cookie would tell people apart.");
    }

    [Fact]
    public async Task Nothing_that_is_kept_or_logged_tells_who_answered_or_when()
    {
        var (database, cast) = await CopyAsync();
        await using var office = await Office.OpenAsync(database, cast, SurveyWork.Clock);
        var id = await office.MakeAsync(SurveyWork.Draft("T02", SurveyAccess.Codes));
        await office.CodesAsync(id, 2);
        await office.OpenSurveyAsync(id);
        var code = (await office.CodeListAsync(id)).Codes[0];
        await using var before = await database.ReadAsync(Cancellation);
        var changes = await before.ValueAsync<long>("SELECT count(*) FROM changes", null, Cancellation);

        using var sent = await SurveyWork.AnswerAsync(office.Browser(), code, ("q1", "1"));

        await using var work = await database.ReadAsync(Cancellation);
        var columns = await work.QueryAsync<string>(
            Server is null ? "SELECT name FROM pragma_table_info('survey_responses')" : "SELECT column_name FROM information_schema.columns WHERE table_name = 'survey_responses' AND table_schema = current_schema()", null, Cancellation);
        var row = Assert.Single(await work.QueryAsync<ResponseRow>("SELECT id, day, content, set_aside FROM survey_responses WHERE survey_id = @id", new { id }, Cancellation));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Equal(["content", "day", "id", "set_aside", "survey_id"], columns.Order(StringComparer.Ordinal));
        Assert.Equal((SurveyWork.Today, "[[0],[],[]]"), (row.Day, row.Content));
        Assert.Equal(changes, await work.ValueAsync<long>("SELECT count(*) FROM changes", null, Cancellation));
        Assert.Equal(1, await work.ValueAsync<long>("SELECT count(*) FROM survey_codes WHERE survey_id = @id AND receipt IS NOT NULL", new { id }, Cancellation));
    }

    [Fact]
    public async Task An_open_survey_takes_a_form_once_and_is_not_flooded_from_one_place()
    {
        await using var office = await OpenAsync(SurveyWork.Clock);
        var id = await office.MakeAsync(SurveyWork.Draft("T03", SurveyAccess.Open));
        var slug = (await office.OpenSurveyAsync(id)).Slug;
        var browser = office.Browser();

        using var first = await SurveyWork.AnswerAsync(browser, slug, ("receipt", "aaaaaaaaaaaaaaaaaaaaaaaa"), ("q1", "1"));
        using var twice = await SurveyWork.AnswerAsync(browser, slug, ("receipt", "aaaaaaaaaaaaaaaaaaaaaaaa"), ("q1", "1"));
        var answers = new List<HttpStatusCode>();
        for (var at = 0; at < AnswerLimits.AnswersAnHour + 5; at++)
        {
            using var answer = await SurveyWork.AnswerAsync(browser, slug, ("q1", "1"));
            answers.Add(answer.StatusCode);
        }

        using var flooded = await SurveyWork.AnswerAsync(browser, slug, ("q1", "1"));
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, twice.StatusCode));
        Assert.Equal(AnswerLimits.AnswersAnHour - 1, answers.Count(status => status == HttpStatusCode.Redirect));
        Assert.Equal(HttpStatusCode.TooManyRequests, flooded.StatusCode);
        Assert.Contains("过一小时再试", await flooded.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(AnswerLimits.AnswersAnHour, (await office.DetailAsync(id)).Result.Received);
    }

    [Fact]
    public async Task Before_the_first_day_and_after_the_last_the_way_out_is_said()
    {
        await using var office = await OpenAsync(SurveyWork.Clock);
        var (early, late, shut) = (await office.MakeAsync(SurveyWork.Draft("T04", SurveyAccess.Open)), await office.MakeAsync(SurveyWork.Draft("T05", SurveyAccess.Open)), await office.MakeAsync(SurveyWork.Draft("T06", SurveyAccess.Open)));
        var slugs = new[]
        {
            (await office.OpenSurveyAsync(early, SurveyWork.Today.AddDays(1))).Slug, (await office.OpenSurveyAsync(late, SurveyWork.Today.AddDays(-9), SurveyWork.Today.AddDays(-1))).Slug, (await office.OpenSurveyAsync(shut)).Slug,
        };
        await office.AskAsync<RunSurvey, SurveyRow>(async run => SurveyWork.Kept(await run.CloseAsync(office.Clerk().Actor, shut, Cancellation)));
        var browser = office.Browser();

        foreach (var (slug, said) in slugs.Zip(["2022-03-10 起可以填写", "问卷已经截止", "问卷已经截止"]))
        {
            Assert.Contains(said, await browser.GetStringAsync(new Uri($"/s/{slug}", UriKind.Relative), Cancellation), StringComparison.Ordinal);
            using var answer = await SurveyWork.AnswerAsync(browser, slug, ("q1", "1"));
            Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        }

        var draft = await office.MakeAsync(SurveyWork.Draft("T07", SurveyAccess.Open));
        var hidden = (await office.DetailAsync(draft)).Survey.Slug;
        Assert.Contains("没有找到这份问卷", await browser.GetStringAsync(new Uri($"/s/{hidden}", UriKind.Relative), Cancellation), StringComparison.Ordinal);
        Assert.Equal(0, (await office.DetailAsync(early)).Result.Received);
    }

    [Fact]
    public async Task Codes_cannot_be_guessed()
    {
        await using var office = await OpenAsync(SurveyWork.Clock);
        var id = await office.MakeAsync(SurveyWork.Draft("T08", SurveyAccess.Codes));
        await office.CodesAsync(id, 1);
        var slug = (await office.OpenSurveyAsync(id)).Slug;
        var browser = office.Browser();

        for (var guess = 0; guess < AnswerLimits.WrongCodesAnHour; guess++)
        {
            using var wrong = await SurveyWork.AnswerAsync(browser, slug, ("code", $"22AB-{(guess + 2345).ToString(CultureInfo.InvariantCulture).Replace('0', 'X').Replace('1', 'Y')}"), ("q1", "1"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        }

        using var stopped = await SurveyWork.AnswerAsync(browser, slug, ("code", "22AB-22CD"), ("q1", "1"));
        Assert.Equal(HttpStatusCode.TooManyRequests, stopped.StatusCode);
    }

    [Fact]
    public async Task Many_at_once_are_all_counted_and_a_code_is_good_for_one_of_them()
    {
        await using var office = await OpenAsync(SurveyWork.Clock);
        var id = await office.MakeAsync(SurveyWork.Draft("T09", SurveyAccess.Codes));
        await office.CodesAsync(id, 120);
        await office.OpenSurveyAsync(id);
        var codes = (await office.CodeListAsync(id)).Codes;
        var browser = office.Browser();

        var outcomes = await Task.WhenAll(codes.Concat(codes).Select(async (code, at) =>
        {
            using var answer = await SurveyWork.AnswerAsync(browser, code, ("q1", at % 4 == 0 ? "4" : "1"));
            return answer.StatusCode;
        }));

        Assert.Equal((120, 120), (outcomes.Count(status => status == HttpStatusCode.Redirect), outcomes.Count(status => status == HttpStatusCode.Conflict)));
        Assert.Equal(120, (await office.DetailAsync(id)).Result.Received);
    }

    [GeneratedRegex("name=\"receipt\" value=\"(?<receipt>[a-z0-9]{24})\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Receipt();
}
