using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Pages.Projects;
using Duheng.Web.Parts;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Projects;

/// <summary>The projects of a year that one may see, by the same filter as the list on the screen.</summary>
internal sealed class ListProjectsEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app) => app
        .MapGet("/api/projects", HandleAsync)
        .WithName("ListProjects")
        .WithSummary("项目库：year、q、organisation、targets、evaluation、review、blocked、order、desc、page");

    private static async Task<Ok<Application.Projects.ProjectPage>> HandleAsync(HttpContext context, Actor actor, ListProjects list, ChosenYear chosen, CancellationToken cancellationToken)
    {
        var (_, year) = await chosen.FindAsync(cancellationToken);
        return TypedResults.Ok(await list.ExecuteAsync(actor, ProjectListFilter.Read(new ListAddress(context.Request), year), cancellationToken));
    }
}
