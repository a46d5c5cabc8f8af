using Duheng.Application.Common;
using Duheng.Web.Api;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web;

/// <summary>How an expected failure is answered: one table for pages and for the API.</summary>
internal static class Replies
{
    /// <summary>Names the kind of a problem for programs, in every answer that is one.</summary>
    public const string Code = "code";

    /// <summary>Of <see cref="Refusals.ChangedMeanwhile"/>.</summary>
    public const string ChangedMeanwhile = "changedMeanwhile";

    private const string Failed = "duheng-failure";

    public static int Status(this Failure failure) => failure switch
    {
        Failure.NotFound => StatusCodes.Status404NotFound,
        Failure.Conflict => StatusCodes.Status409Conflict,
        Failure.Forbidden => StatusCodes.Status403Forbidden,
        Failure.Invalid => StatusCodes.Status422UnprocessableEntity,
        _ => throw new InvalidOperationException($"A failure of an unknown kind: {failure}."),
    };

    /// <summary>The field of a mistake goes with it by its name in JSON, so that a program can show it at its place; the sentence says its label.</summary>
    public static ProblemHttpResult ToProblem(this Failure failure)
    {
        return Problems.Of(
            failure.Status(), CodeOf(failure), failure.Message,
            more: failure is Failure.Invalid invalid && ProblemFields.Of(invalid.Field.Zh) is { } field ? [("field", field)] : []);
    }

    private static string CodeOf(Failure failure) => failure switch
    {
        _ when failure == Refusals.ChangedMeanwhile || failure == Refusals.JudgedUnseen => ChangedMeanwhile,
        Failure.NotFound => "notFound",
        Failure.Conflict => "conflict",
        Failure.Forbidden => "forbidden",
        Failure.Invalid => "invalid",
        _ => throw new InvalidOperationException($"A failure of an unknown kind: {failure}."),
    };

    /// <summary>
    /// The status of a page whose use case failed. Of a 404 the framework throws away what the page rendered, so that <see cref="ErrorReply"/> says
    /// the sentence instead; otherwise the page has said it.
    /// </summary>
    public static void Fail(this HttpContext context, Failure failure)
    {
        if (context.Response.HasStarted)
        {
            return;
        }

        context.Response.StatusCode = failure.Status();
        context.Items[Failed] = failure;
        if (context.Response.StatusCode != StatusCodes.Status404NotFound && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }
    }

    /// <summary>What <see cref="Fail"/> remembered.</summary>
    public static Failure? Refusal(this HttpContext context) => context.Items[Failed] as Failure;

    /// <summary>The page again with what is there now, for who has judged what is no longer; else the sentence and the way back.</summary>
    /// <param name="parameters">Of the page: what was said and typed.</param>
    public static IResult ToPage<TPage>(this Failure failure, object parameters)
        where TPage : IComponent =>
        failure == Refusals.JudgedUnseen ? new RazorComponentResult<TPage>(parameters) { StatusCode = failure.Status() } : failure.ToPage();

    /// <summary>A whole page with the sentence and the way back.</summary>
    public static IResult ToPage(this Failure failure) =>
        new RazorComponentResult<FailurePage>(new { Failure = failure }) { StatusCode = failure.Status() };
}
