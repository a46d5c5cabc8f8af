using Duheng.Application.Common;
using Duheng.Application.Publications;
using Duheng.Web.Api.Paging;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Publications;

/// <summary>What is published, for programs of anybody.</summary>
internal sealed class PublicationsEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/api/publications", ListAsync).WithTags("公开").WithName("ListPublications").WithSummary("已公开的报告；可按文字、年度、等级查找").AllowAnonymous();
        app.MapGet("/api/publications/{code}", FindAsync).WithTags("公开").WithName("FindPublication").WithSummary("一份公开的报告，按核验码").AllowAnonymous();
    }

    private static async Task<Ok<ListReply<PublicationRow>>> ListAsync(
        string? q, int? year, string? grade, [AsParameters] PageQuery page, FindPublications publications, CancellationToken cancellationToken)
    {
        var found = await publications.ListAsync(new PublicationFilter { Text = q, Year = year, Grade = grade, Rows = page.Rows + 1, After = page.After }, cancellationToken);
        return TypedResults.Ok(page.Cut(found.Rows, FindPublications.KeysOf, row => row, found.Total));
    }

    private static async Task<Results<Ok<PublicationReply>, ProblemHttpResult>> FindAsync(string code, FindPublications publications, CancellationToken cancellationToken) =>
        await publications.FindAsync(code, cancellationToken) is { } found
            ? TypedResults.Ok(new PublicationReply(found.Row, found.Report))
            : Refusals.NoSuch("公开的报告").ToProblem();
}
