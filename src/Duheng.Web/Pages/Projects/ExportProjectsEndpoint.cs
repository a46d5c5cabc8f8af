using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Parts;
using Duheng.Web.Security;
using Duheng.Web.Shell;

namespace Duheng.Web.Pages.Projects;

/// <summary>The list of projects as a workbook, under the filter of its address.</summary>
internal sealed class ExportProjectsEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app) => app.MapGet("/projects/export", WriteAsync).Needs().ExcludeFromDescription();

    private static async Task<IResult> WriteAsync(HttpContext context, Actor actor, ChosenYear chosenYear, ExportProjects export, CancellationToken cancellationToken)
    {
        var (_, year) = await chosenYear.FindAsync(cancellationToken);
        var file = await export.ExecuteAsync(actor, ProjectListFilter.Read(new ListAddress(context.Request), year), cancellationToken);
        return Results.File(file.Content, file.MediaType, file.Name);
    }
}
