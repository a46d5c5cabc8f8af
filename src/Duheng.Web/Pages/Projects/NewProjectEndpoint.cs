using System.Globalization;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Pages.Projects;

/// <summary>Opens a project from the form.</summary>
internal sealed class NewProjectEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app) => app.MapPost("/projects/new", HandleAsync).Needs(Capability.EditProjects).ExcludeFromDescription();

    private static async Task<IResult> HandleAsync(IFormCollection form, Actor actor, CreateProject create, ChosenYear chosen, CancellationToken cancellationToken)
    {
        var (_, year) = await chosen.FindAsync(cancellationToken);
        var typed = new NewProjectForm(form, year);
        var result = typed.Read().Failed(out var failure, out var project) ? failure : await create.ExecuteAsync(actor, project, cancellationToken);
        return result.Match(
            id => Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/projects/{id}")),
            refused => new RazorComponentResult<NewProjectPage>(new { Said = refused.Message, Typed = typed.Project, Budget = typed.Budget }) { StatusCode = refused.Status() });
    }
}
