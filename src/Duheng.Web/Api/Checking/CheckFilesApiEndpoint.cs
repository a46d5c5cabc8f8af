using Duheng.Application.Uploads;
using Duheng.Web.Pages.Checking;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Checking;

/// <summary>Checks files for a program: the answer is what <c>duheng check</c> writes as json, sarif or html.</summary>
internal sealed class CheckFilesApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app) => app
        .MapPost("/api/check", HandleAsync)
        .WithName("CheckFiles")
        .WithSummary("体检一份或多份报告（multipart/form-data）；format=sarif 给出 SARIF，format=html 给出问题标在原文里的网页")
        .Accepts<IFormFileCollection>("multipart/form-data")
        .AllowAnonymous()
        .DisableAntiforgery()
        .RequireRateLimiting(RateLimits.CheckLimit)
        .WithMetadata(UploadForm.Limit);

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> HandleAsync(
        HttpContext context, string? format, CheckUploads checkUploads, CancellationToken cancellationToken)
    {
        var uploaded = await UploadForm.ReadAsync(context.Request, cancellationToken);
        if (uploaded.Failed(out var refusal, out var files))
        {
            return refusal.ToProblem();
        }

        if (format == "html")
        {
            return (await checkUploads.AnswerAsync(files, cancellationToken)).Match<Results<FileContentHttpResult, ProblemHttpResult>>(
                page => TypedResults.File(page, "text/html; charset=utf-8", "体检结果.html"), failure => failure.ToProblem());
        }

        var result = await checkUploads.ExecuteAsync(files, cancellationToken);
        if (result.Failed(out var failure, out var check))
        {
            return failure.ToProblem();
        }

        return format == "sarif" ? TypedResults.Bytes(check.Sarif, "application/sarif+json") : TypedResults.Bytes(check.Json, "application/json");
    }
}
