using Duheng.Application.Common;
using Duheng.Application.Surveys;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Web.Pages.Answering;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Surveys;

/// <summary>Answering over the API, for terminals in a hall: without account, as on the page.</summary>
internal sealed class AnswerApiEndpoint : IEndpoint
{
    private const string Tag = "满意度调查";

    private static readonly Failure NoSuchSurvey = Refusals.NoSuch("这份问卷");

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/api/s/{key}", FindAsync).AllowAnonymous().WithTags(Tag).WithName("getPublicSurvey").WithSummary("一份问卷的题目，按网址里的词或问卷码。");
        app.MapPost("/api/s/{key}", HandInAsync).AllowAnonymous().WithTags(Tag).WithName("handInAnswer").WithSummary("交一份答卷，不记名；同一个 receipt 交两次只计一次。");
    }

    private static async Task<Results<Ok<PublicSurveyReply>, ProblemHttpResult>> FindAsync(string key, HttpContext http, AnswerSurvey answerSurvey, CancellationToken cancellationToken) =>
        await answerSurvey.FindAsync(key, http.Address(), cancellationToken) is { } found ? TypedResults.Ok(PublicSurveyReply.Of(found)) : NoSuchSurvey.ToProblem();

    private static async Task<Results<Ok<HandedInReply>, ProblemHttpResult>> HandInAsync(string key, HandInBody body, HttpContext http, AnswerSurvey answerSurvey, CancellationToken cancellationToken)
    {
        if (await answerSurvey.FindAsync(key, http.Address(), cancellationToken) is not { } found)
        {
            return NoSuchSurvey.ToProblem();
        }

        var handed = await answerSurvey.HandInAsync(found, body.ToFilled(), http.Address());
        return handed.Outcome is AnswerOutcome.Counted or AnswerOutcome.Repeated
            ? TypedResults.Ok(new HandedInReply(handed.Outcome.Key()))
            : Problems.Of(
                AnswerEndpoint.StatusOf(handed.Outcome), handed.Outcome.Key(), Sentence(handed),
                more: ("faults", handed.Faults.ToDictionary(fault => Figures.Plain(fault.Key), fault => fault.Value, StringComparer.Ordinal)));
    }

    private static string Sentence(HandedIn handed) => handed.Outcome switch
    {
        AnswerOutcome.Faulty => "答卷不完整；faults 按题号（从 0 数）说明。",
        AnswerOutcome.CodeMissing => "这份调查凭问卷码作答；请带上 code。",
        AnswerOutcome.CodeUnknown => "没有这个问卷码。",
        AnswerOutcome.CodeUsed => "这个问卷码已经交过一份，没有重复计入。",
        AnswerOutcome.NotYet => "问卷还没有开始。",
        AnswerOutcome.TooMany => "同一个网络交得太频繁；请过一小时再试。",
        _ => "问卷已经截止，不再收答卷。",
    };
}
