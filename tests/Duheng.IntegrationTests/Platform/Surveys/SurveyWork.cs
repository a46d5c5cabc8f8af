using Duheng.Application.Common;
using Duheng.Application.Demo;
using Duheng.Application.Surveys;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Surveys;

namespace Duheng.IntegrationTests.Platform.Surveys;

/// <summary>Surveys that tests make: of the social insurance centre, with a question that decides and one for words.</summary>
internal static class SurveyWork
{
    public const string Unit = "14990201";
    public const string Project = "社会保障信息系统日常运行维护";
    public const string Title = "社保窗口服务满意度";

    /// <summary>When the demo plays.</summary>
    public static readonly DateOnly Today = new(2022, 3, 9);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TimeProvider Clock => new FixedTime("2022-03-09T01:00:00Z");

    public static DemoAccount Clerk(this Office office) => office.Account(Role.UnitClerk, Unit);

    public static SurveyDraft Draft(string number, SurveyAccess access, params string[] indicators) => new(
        number, Title, "结果用于自评。", "谢谢。", access,
        [
            new Question("您对窗口服务满意吗？", QuestionKind.Scale, IsRequired: true, Decides: true, Question.UsualGrades),
            new Question("用过哪些渠道？", QuestionKind.Multiple, IsRequired: false, Decides: false, [new("窗口"), new("手机"), new("电话")]),
            new Question("还想说什么", QuestionKind.Text, IsRequired: false, Decides: false, []),
        ],
        indicators);

    public static Task<long> MakeAsync(this Office office, SurveyDraft draft) => office.AskAsync<MakeSurvey, long>(async make =>
        Kept(await make.ExecuteAsync(office.Clerk().Actor, new NewSurvey(office.Project(Project).YearId, 0, 0, draft), Cancellation)));

    public static Task CodesAsync(this Office office, long id, int count) => office.AskAsync<SurveyCodes, long>(async codes => Kept(await codes.MakeAsync(office.Clerk().Actor, id, count, Cancellation)));

    public static Task<SurveyCodeList> CodeListAsync(this Office office, long id) =>
        office.AskAsync<SurveyCodes, SurveyCodeList>(async codes => Kept(await codes.ListAsync(office.Clerk().Actor, id, Cancellation)));

    public static Task<SurveyRow> OpenSurveyAsync(this Office office, long id, DateOnly? from = null, DateOnly? to = null) => office.AskAsync<RunSurvey, SurveyRow>(async run =>
        Kept(await run.OpenAsync(office.Clerk().Actor, id, from ?? Today, to ?? Today.AddDays(7), Cancellation)));

    public static Task<SurveyDetail> DetailAsync(this Office office, long id) =>
        office.AskAsync<FindSurvey, SurveyDetail>(async find => Kept(await find.ExecuteAsync(office.Clerk().Actor, id, Cancellation)));

    /// <summary>Somebody fills in the form and sends it, without script.</summary>
    public static async Task<HttpResponseMessage> AnswerAsync(HttpClient browser, string key, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await browser.PostAsync(new Uri($"/s/{key}/answer", UriKind.Relative), form, Cancellation);
    }

    public static T Kept<T>(Result<T> result) => result.Match(value => value, failure => throw new InvalidOperationException(failure.Message));

    public static Failure? Why<T>(Result<T> result) => result.Match<Failure?>(_ => null, failure => failure);
}
