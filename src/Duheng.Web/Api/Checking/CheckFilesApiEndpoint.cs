using Duheng.Application.Uploads;
using Duheng.Web.Pages.Checking;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Checking;

/// <summary>Checks files for a program: the answer is what <c>duheng check --format json</c> writes, or sarif.</summary>
internal sealed class CheckFilesApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app) => app
        .MapPost("/api/check", HandleAsync)
        .WithName("CheckFiles")
        .WithSummary("体检一份或多份报告（multipart/form-data）；format=sarif 给出 SARIF")
        .Accepts<IFormFileCollection>("multipart/form-data")
        .AllowAnonymous()
        .DisableAntiforgery()
        .RequireRateLimiting(RateLimits.CheckLimit)
        .WithMetadata(UploadForm.Limit);

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> HandleAsync(
        HttpContext context, string? format, CheckUploads checkUploads, KeptChecks kept, CancellationToken cancellationToken)
    {
        var uploaded = await UploadForm.ReadAsync(context.Request, cancellationToken);
        if (uploaded.Failed(out var refusal, out var files))
        {
            return refusal.ToProblem();
        }

        var result = await checkUploads.ExecuteAsync(files, cancellationToken);
        if (result.Failed(out var failure, out var check))
        {
            return failure.ToProblem();
        }

        kept.Remove(check.Code); // a program has its answer: nothing is left to be asked for
        return format == "sarif" ? TypedResults.Bytes(check.Sarif, "application/sarif+json") : TypedResults.Bytes(check.Json, "application/json");
    }
}
