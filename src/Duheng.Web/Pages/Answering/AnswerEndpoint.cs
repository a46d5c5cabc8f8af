using System.Globalization;
using Duheng.Application.Surveys;
using Duheng.Domain.Surveys;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Pages.Answering;

/// <summary>Takes a filled-in questionnaire from anybody. Nothing is done in anyone's name, so that the form carries no mark against forged ones, and no cookie is set.</summary>
internal sealed class AnswerEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app) => app.MapPost("/s/{key}/answer", HandInAsync).AllowAnonymous().DisableAntiforgery().ExcludeFromDescription();

    /// <summary>What somebody filled in; questions without an answer are left empty.</summary>
    private static FilledIn Read(IFormCollection form) => new(
        form["code"], form["receipt"],
        [
            .. Enumerable.Range(1, Questionnaire.MostQuestions).Select(number => form[string.Create(CultureInfo.InvariantCulture, $"q{number}")]).Select(values => new QuestionAnswer(
                [.. values.Select(value => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var chosen) ? chosen - 1 : -1)],
                values.ToString().Trim())),
        ]);

    private static async Task<IResult> HandInAsync(string key, HttpContext context, AnswerSurvey answerSurvey, CancellationToken cancellationToken)
    {
        if (!context.Request.HasFormContentType)
        {
            return Results.BadRequest();
        }

        var form = await context.Request.ReadFormAsync(cancellationToken);
        var who = context.Address();
        if (await answerSurvey.FindAsync(key, who, cancellationToken) is not { } found)
        {
            return Results.Redirect($"/s/{Uri.EscapeDataString(key)}");
        }

        var filled = OfQuestions(found.Questionnaire, Read(form));
        var handed = await answerSurvey.HandInAsync(found, filled, who);
        return handed.Outcome is AnswerOutcome.Counted or AnswerOutcome.Repeated
            ? Results.LocalRedirect($"/s/{found.Survey.Slug}/thanks")
            : new RazorComponentResult<AnswerPage>(new { Key = key, Filled = filled, Handed = handed, StaysBig = form["big"] == "1" }) { StatusCode = StatusOf(handed.Outcome) };
    }

    /// <summary>Words where words are asked for, numbers of options elsewhere.</summary>
    private static FilledIn OfQuestions(Questionnaire asked, FilledIn read) => read with
    {
        Answers = [.. asked.Questions.Zip(read.Answers, (question, answer) => question.Kind == QuestionKind.Text ? answer with { Chosen = [] } : answer with { Text = string.Empty })],
    };

    internal static int StatusOf(AnswerOutcome outcome) => outcome switch
    {
        AnswerOutcome.Counted or AnswerOutcome.Repeated => StatusCodes.Status200OK,
        AnswerOutcome.Faulty or AnswerOutcome.CodeMissing or AnswerOutcome.CodeUnknown => StatusCodes.Status422UnprocessableEntity,
        AnswerOutcome.TooMany => StatusCodes.Status429TooManyRequests,
        _ => StatusCodes.Status409Conflict,
    };
}
