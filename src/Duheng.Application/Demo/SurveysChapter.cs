using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Surveys;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Surveys;
using Duheng.Storage;

namespace Duheng.Application.Demo;

/// <summary>The surveys from which the satisfaction of four studied reports comes out: 98 % twice, 95 %, 90 %, 96 %; and one that is still running.</summary>
public sealed class SurveysChapter(MakeSurvey make, RunSurvey run, SurveyCodes codes) : IDemoChapter
{
    /// <summary>The same answers every time.</summary>
    private const int Seed = 2021;

    private const int DaysOpen = 14;

    private static readonly DateOnly OpensOn = new(DemoOffice.Year, 12, 6);

    private static readonly string[] Remarks =
    [
        "窗口办事快，比去年方便。", "希望周六上午也能办。", "异地结算还不太会用，盼有人教。", "电话有时打不进去。", "工作人员态度好。", "自助机字太小。", "刷卡很快，没有遇到故障。", "材料清单可以再写清楚些。",
    ];

    /// <summary>Project, number, title, what is asked, indicators, answers by grade (很满意, 满意, 基本满意, 不满意, 说不清), codes given out.</summary>
    private static readonly Plan[] Plans =
    [
        new("信息系统维护及设备购置", "M01", "参保人员满意度调查", "您对医保窗口和刷卡结算的服务总体满意吗？", ["参保人员满意度"], [118, 97, 30, 5, 6], 320),
        new("信息系统维护及设备购置", "M02", "服务对象满意度调查", "您对医保信息系统的使用总体满意吗？", ["服务对象满意度（%）"], [86, 78, 32, 4, 3], 240),
        new("城乡居民医保经办购买服务", "M01", "城乡居民医保服务满意度调查", "您对参保登记、缴费等服务总体满意吗？", ["社会满意度"], [92, 101, 35, 12, 8], 300),
        new("社会保障信息系统日常运行维护", "M01", "社会保障服务公众满意度调查", "您对社保卡和社保信息服务总体满意吗？", ["公众满意度"], [104, 121, 45, 30, 11], 400),
        new("医保软件运行维护", "M01", "医保结算满意度调查", "您对住院和门诊即时结算总体满意吗？", ["参保人员满意度"], [99, 84, 33, 9, 5], 260),
    ];

    private static readonly IReadOnlyList<QuestionOption> Running =
        [new("满意", IsSatisfied: true), new("基本满意", IsSatisfied: true), new("一般"), new("不满意"), new("没有用过", IsValid: false)];

    public int Order => 15;

    public async Task WriteAsync(Work work, DemoCast cast, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(cast);

        var dice = new Random(Seed);
        foreach (var plan in Plans)
        {
            var (clerk, id) = await MakeAsync(work, cast, plan.Project, Draft(plan), cancellationToken);
            Kept(await codes.AddAsync(work, clerk, id, plan.Codes, cancellationToken));
            Kept(await run.OpenAsync(work, clerk, id, OpensOn, OpensOn.AddDays(DaysOpen), cancellationToken));
            await AnswerAsync(work, id, plan.Grades, dice, cancellationToken);
            Kept(await run.CloseAsync(work, clerk, id, cancellationToken));
        }

        var (keeper, running) = await MakeAsync(work, cast, "社会保障卡制发与服务网点运行", RunningDraft(), cancellationToken);
        var today = DateOnly.FromDateTime(DemoOffice.OpensAt.DateTime);
        Kept(await run.OpenAsync(work, keeper, running, today.AddDays(-5), today.AddDays(6), cancellationToken));
    }

    private async Task<(Actor Clerk, long Id)> MakeAsync(Work work, DemoCast cast, string name, SurveyDraft draft, CancellationToken cancellationToken)
    {
        var project = cast.Projects.Single(one => one.Name == name);
        var clerk = cast.Actor(Role.UnitClerk, project.Organisation.Path);
        return (clerk, Kept(await make.AddAsync(work, clerk, new NewSurvey(project.YearId, project.Organisation.Id, DemoOffice.Year, draft), cancellationToken)));
    }

    /// <summary>As people would have handed them in, on the days of the survey, each on a code of its own.</summary>
    private static async Task AnswerAsync(Work work, long id, int[] grades, Random dice, CancellationToken cancellationToken)
    {
        var submissions = grades.SelectMany((count, grade) => Enumerable.Range(0, count).Select(_ => new Submission(
            id, Code: null, AnswerReceipt.New(), OpensOn.AddDays(dice.Next(DaysOpen)), QuestionnaireJson.Write(Answers(grade, dice))))).ToList();
        await AnswerWriter.AddAsync(work, submissions, cancellationToken);
        foreach (var (code, receipt) in (await work.QueryAsync<string>("SELECT code FROM survey_codes WHERE survey_id = @id ORDER BY code", new { id }, cancellationToken)).Zip(submissions, (code, one) => (code, one.Receipt)))
        {
            await work.ExecuteAsync("UPDATE survey_codes SET receipt = @receipt WHERE code = @code", new { receipt, code }, cancellationToken);
        }
    }

    private static QuestionAnswer[] Answers(int grade, Random dice)
    {
        QuestionAnswer used = new([.. Enumerable.Range(0, 3).Where(_ => dice.Next(2) == 0)], string.Empty);
        QuestionAnswer said = dice.Next(12) == 0 ? new([], Remarks[dice.Next(Remarks.Length)]) : QuestionAnswer.None;
        return [new([grade], string.Empty), used, said];
    }

    private static SurveyDraft Draft(Plan plan) => new(
        plan.Number,
        plan.Title,
        string.Create(CultureInfo.InvariantCulture, $"结果用于 {DemoOffice.Year} 年度项目绩效自评。"),
        "谢谢您的评价。",
        SurveyAccess.Codes,
        [
            new Question(plan.Asked, QuestionKind.Scale, IsRequired: true, Decides: true, Question.UsualGrades),
            new Question("您用过哪些渠道？可以多选。", QuestionKind.Multiple, IsRequired: false, Decides: false, [new("服务窗口"), new("手机应用"), new("电话")]),
            new Question("还想说什么", QuestionKind.Text, IsRequired: false, Decides: false, []),
        ],
        plan.Indicators);

    private static SurveyDraft RunningDraft() => new(
        "M02",
        "社保信息服务满意度问卷",
        "结果用于 2021 年度项目绩效自评并公开。",
        "谢谢您的评价，结果 3 月 18 日前公布。",
        SurveyAccess.Open,
        [
            new Question("您对社保卡办理、补换的方便程度满意吗？", QuestionKind.Scale, IsRequired: true, Decides: true, Running),
            new Question("您对医院、窗口刷卡结算的速度满意吗？", QuestionKind.Scale, IsRequired: true, Decides: false, Running),
            new Question("过去一年，您遇到过系统故障、办不成事吗？", QuestionKind.Choice, IsRequired: true, Decides: false, [new("遇到过"), new("没有")]),
            new Question("还想说什么", QuestionKind.Text, IsRequired: false, Decides: false, []),
        ],
        []);

    private static T Kept<T>(Result<T> result) => result.Match(value => value, failure => throw new InvalidOperationException($"The demo does not keep to the rules: {failure.Message}"));

    private sealed record Plan(string Project, string Number, string Title, string Asked, string[] Indicators, int[] Grades, int Codes);
}
