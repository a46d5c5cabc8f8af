using Duheng.Application.Common;
using Duheng.Application.Exports;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api;

/// <summary>What a use case gave back, as the API answers it; and what an answer holds, for filters.</summary>
internal static class Answers
{
    public static Results<Ok<TReply>, ProblemHttpResult> ToReply<T, TReply>(this Result<T> result, Func<T, TReply> of) =>
        result.Match<Results<Ok<TReply>, ProblemHttpResult>>(value => TypedResults.Ok(of(value)), failure => failure.ToProblem());

    /// <summary>204: done, and nothing to say.</summary>
    public static Results<NoContent, ProblemHttpResult> ToDone<T>(this Result<T> result) =>
        result.Match<Results<NoContent, ProblemHttpResult>>(_ => TypedResults.NoContent(), failure => failure.ToProblem());

    /// <summary>201, with the address of what was made.</summary>
    public static Results<Created<CreatedReply>, ProblemHttpResult> ToCreated(this Result<long> result, Func<long, string> address) =>
        result.Match<Results<Created<CreatedReply>, ProblemHttpResult>>(id => TypedResults.Created(address(id), new CreatedReply(id)), failure => failure.ToProblem());

    public static Results<FileContentHttpResult, ProblemHttpResult> ToFile(this Result<ExportedFile> result) =>
        result.Match<Results<FileContentHttpResult, ProblemHttpResult>>(file => TypedResults.File(file.Content, file.MediaType, file.Name), failure => failure.ToProblem());

    /// <summary>What is written out, whatever it is wrapped in.</summary>
    public static object? Value(this object? answer) => Inner(answer) is IValueHttpResult value ? value.Value : null;

    public static bool IsChangedMeanwhile(this object? answer) =>
        Inner(answer) is ProblemHttpResult problem && problem.ProblemDetails.Extensions.TryGetValue(Replies.Code, out var code) && code is Replies.ChangedMeanwhile;

    private static object? Inner(object? answer) => answer is INestedHttpResult nested ? Inner(nested.Result) : answer;
}
