using Duheng.Application.Projects;
using Duheng.Application.Publications;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Api.Projects;
using Duheng.Web.Api.Versions;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Publications;

/// <summary>Publishes or corrects a report for a program, and shows before what would be published.</summary>
internal sealed class PublishApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/projects/{id:long}").WithTags("公开");
        group.MapPost("/publication", HandleAsync).Needs(Capability.Publish).JudgesVersion(ProjectsApiEndpoint.NowAsync).WithName("PublishReport").WithSummary("公开一份已通过的报告；已公开的是更正，须写原因。If-Match 取 getProject 的 ETag。");
        group.MapGet("/publication/preview", PreviewAsync).Needs(Capability.Publish).WithName("previewPublication").WithSummary("将要公开的内容。");
        group.MapGet("/publications", ListAsync).Needs(Capability.ReadProjects).WithName("getProjectPublications").WithSummary("这个项目公开过的报告，新的在前。");
    }

    private static async Task<Results<Ok<PublishedReply>, ProblemHttpResult>> HandleAsync(
        long id, PublishRequest? request, Actor actor, PublishReport publish, HttpContext http, CancellationToken cancellationToken) =>
        (await publish.ExecuteAsync(actor, id, http.Seen<ProjectRecordReply>().Year.Version, request?.Reason, cancellationToken)).ToReply(code => new PublishedReply(code));

    private static async Task<Results<Ok<PublicReport>, ProblemHttpResult>> PreviewAsync(long id, Actor actor, PublishReport publish, CancellationToken cancellationToken) =>
        (await publish.PreviewAsync(actor, id, cancellationToken)).ToReply(preview => preview.Report);

    private static async Task<Results<Ok<ListReply<PublicationRow>>, ProblemHttpResult>> ListAsync(
        long id, [AsParameters] PageQuery page, Actor actor, FindProject find, FindPublications publications, CancellationToken cancellationToken) =>
        (await find.ExecuteAsync(actor, id, cancellationToken)).Failed(out var failure, out _)
            ? failure.ToProblem()
            : TypedResults.Ok(page.Cut(await publications.OfProjectAsync(id, cancellationToken), row => row.Id, row => row, newestFirst: true));
}
