using Duheng.Application.Common;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web;

/// <summary>How an expected failure is answered: one table for pages and for the API.</summary>
internal static class Replies
{
    public static int Status(this Failure failure) => failure switch
    {
        Failure.NotFound => StatusCodes.Status404NotFound,
        Failure.Conflict => StatusCodes.Status409Conflict,
        Failure.Forbidden => StatusCodes.Status403Forbidden,
        Failure.Invalid => StatusCodes.Status422UnprocessableEntity,
        _ => throw new InvalidOperationException($"A failure of an unknown kind: {failure}."),
    };

    /// <summary>Field names of a mistake go with it, so that a form can show it at its place.</summary>
    public static ProblemHttpResult ToProblem(this Failure failure) => TypedResults.Problem(failure.Message, statusCode: failure.Status());

    /// <summary>A whole page with the sentence and the way back.</summary>
    public static IResult ToPage(this Failure failure) =>
        new RazorComponentResult<FailurePage>(new { Failure = failure }) { StatusCode = failure.Status() };
}
