using System.Globalization;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Pages.Projects;

/// <summary>Opens a project from the form.</summary>
internal sealed class NewProjectEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app) => app.MapPost("/projects/new", HandleAsync).Needs(Capability.EditProjects).ExcludeFromDescription();

    private static async Task<IResult> HandleAsync(
        [FromForm] long organisation, [FromForm] string? name, [FromForm] string? code, [FromForm] string? kind, [FromForm] string? first, [FromForm] string? last, [FromForm] string? manager,
        Actor actor, CreateProject create, ChosenYear chosen, CancellationToken cancellationToken)
    {
        var (_, year) = await chosen.FindAsync(cancellationToken);
        var project = new NewProject((code ?? string.Empty).Trim(), (name ?? string.Empty).Trim(), organisation, kind ?? "其他运转类", Year(first), Year(last), year, (manager ?? string.Empty).Trim());
        return (await create.ExecuteAsync(actor, project, cancellationToken)).Match(
            id => Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/projects/{id}")),
            failure => new RazorComponentResult<NewProjectPage>(new { Said = failure.Message, Typed = project }) { StatusCode = failure.Status() });
    }

    private static int Year(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;
}
