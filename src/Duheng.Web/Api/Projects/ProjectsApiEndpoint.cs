using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Security;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Projects;

/// <summary>Projects over the API: list, one, a new one, the list as a workbook.</summary>
internal sealed class ProjectsApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/projects").WithTags("项目库");
        group.MapGet(string.Empty, ListAsync).Needs().WithName("ListProjects").WithSummary("项目库：一年的项目，只列有权看的。");
        group.MapPost(string.Empty, CreateAsync).Needs(Capability.EditProjects).WithName("addProject").WithSummary("新建项目。");
        group.MapGet("/{id:long}", FindAsync).Needs(Capability.ReadProjects).WithName("getProject").WithSummary("一个年度项目。");
        group.MapGet("/export", ExportAsync).Needs().WithName("exportProjects").WithSummary("项目库的 .xlsx，筛选同列表。");
    }

    private static async Task<Ok<ListReply<ProjectReply>>> ListAsync(
        [AsParameters] ProjectQuery query, [AsParameters] PageQuery page, Actor actor, ListProjects list, ChosenYear chosen, CancellationToken cancellationToken)
    {
        var (_, latest) = await chosen.FindAsync(cancellationToken);
        var filter = query.ToFilter(latest, page);
        var found = await list.ExecuteAsync(actor, filter, cancellationToken);
        return TypedResults.Ok(page.Cut(found.Rows, row => ListProjects.KeysOf(row, filter), ProjectReply.Of, found.Total));
    }

    private static async Task<Results<Created<CreatedReply>, ProblemHttpResult>> CreateAsync(ProjectBody body, Actor actor, CreateProject create, CancellationToken cancellationToken) =>
        (await create.ExecuteAsync(actor, body.ToProject(), cancellationToken)).ToCreated(id => $"/api/projects/{Shown.Id(id)}");

    private static async Task<Results<Ok<ProjectReply>, ProblemHttpResult>> FindAsync(long id, Actor actor, FindProject find, CancellationToken cancellationToken) =>
        (await find.ExecuteAsync(actor, id, cancellationToken)).ToReply(ProjectReply.Of);

    private static async Task<FileContentHttpResult> ExportAsync([AsParameters] ProjectQuery query, Actor actor, ExportProjects export, ChosenYear chosen, CancellationToken cancellationToken)
    {
        var (_, latest) = await chosen.FindAsync(cancellationToken);
        var file = await export.ExecuteAsync(actor, query.ToFilter(latest, new PageQuery()), cancellationToken);
        return TypedResults.File(file.Content, file.MediaType, file.Name);
    }
}
