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
        app.MapGet("/api/publications/{code}/photos", PhotosAsync).WithTags("公开").WithName("getPublicPhotos").WithSummary("随报告公开的照片。").AllowAnonymous();
        app.MapGet("/api/publications/{code}/photos/{photo:long}", PhotoAsync).WithTags("公开").WithName("getPublicPhoto").WithSummary("一张照片：去掉了位置、时间、设备等信息的副本。").AllowAnonymous();
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

    private static async Task<Ok<ListReply<PublicPhotoRow>>> PhotosAsync(string code, [AsParameters] PageQuery page, PublicPhotos photos, CancellationToken cancellationToken) =>
        TypedResults.Ok(page.Cut(await photos.ListAsync(code, cancellationToken), row => row.Id, row => row));

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> PhotoAsync(string code, long photo, PublicPhotos photos, CancellationToken cancellationToken) =>
        (await photos.ReadAsync(code, photo, cancellationToken)).Match<Results<FileContentHttpResult, ProblemHttpResult>>(
            file => TypedResults.File(file.Content, file.MediaType, file.Name), failure => failure.ToProblem());
}
