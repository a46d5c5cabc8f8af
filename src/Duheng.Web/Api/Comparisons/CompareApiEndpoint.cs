using Duheng.Application.Comparisons;
using Duheng.Application.Uploads;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Pages.Checking;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Comparisons;

/// <summary>Holds a finished report against the self-evaluation, for a program; which saves what it wants of it row by row.</summary>
internal sealed class CompareApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app) => app
        .MapPost("/api/projects/{id:long}/comparison", HandleAsync)
        .Needs(Capability.ReadProjects)
        .WithTags("自评")
        .WithName("compareReport")
        .WithSummary("拿一份已有报告（multipart/form-data）和自评逐项对照；不改动任何内容。")
        .Accepts<IFormFile>("multipart/form-data")
        .DisableAntiforgery()
        .RequireRateLimiting(RateLimits.CheckLimit)
        .WithMetadata(UploadForm.Limit);

    private static async Task<Results<Ok<ReportComparisonReply>, ProblemHttpResult>> HandleAsync(long id, HttpContext context, Actor actor, CompareReport compare, CancellationToken cancellationToken)
    {
        var uploaded = await UploadForm.ReadAsync(context.Request, cancellationToken);
        return uploaded.Failed(out var refusal, out var files) || files.Count == 0
            ? (refusal ?? UploadLimits.Nothing).ToProblem()
            : (await compare.ExecuteAsync(actor, id, files[0], cancellationToken)).ToReply(ReportComparisonReply.Of);
    }
}
