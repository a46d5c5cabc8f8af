using Duheng.Application.Common;
using Duheng.Application.Publications;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Publications;

/// <summary>What is published, for programs of anybody.</summary>
internal sealed class PublicationsEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/api/publications", ListAsync).WithName("ListPublications").WithSummary("已公开的报告；可按文字、年度、等级查找").AllowAnonymous();
        app.MapGet("/api/publications/{code}", FindAsync).WithName("FindPublication").WithSummary("一份公开的报告，按核验码").AllowAnonymous();
    }

    private static async Task<Ok<PublicationPage>> ListAsync(string? q, int? year, string? grade, int? page, FindPublications publications, CancellationToken cancellationToken) =>
        TypedResults.Ok(await publications.ListAsync(new PublicationFilter { Text = q, Year = year, Grade = grade, Page = Math.Max(page ?? 1, 1) }, cancellationToken));

    private static async Task<Results<Ok<PublicationReply>, ProblemHttpResult>> FindAsync(string code, FindPublications publications, CancellationToken cancellationToken) =>
        await publications.FindAsync(code, cancellationToken) is { } found
            ? TypedResults.Ok(new PublicationReply(found.Row, found.Report))
            : Refusals.NoSuch("公开的报告").ToProblem();
}
