using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Pages.Projects;

/// <summary>Saves the record of a project from its form.</summary>
internal sealed class EditProjectEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app) => app.MapPost("/projects/{id:long}/edit", SaveAsync).Needs(Capability.EditProjects).ExcludeFromDescription();

    private static async Task<IResult> SaveAsync(
        long id, [FromForm] string? name, [FromForm] string? kind, [FromForm] string? first, [FromForm] string? last, [FromForm] string? manager, [FromForm] long version,
        Actor actor, EditProject edit, CancellationToken cancellationToken)
    {
        var typed = new ProjectEdit((name ?? string.Empty).Trim(), kind ?? string.Empty, NewProjectForm.Year(first), NewProjectForm.Year(last), (manager ?? string.Empty).Trim(), version);
        return (await edit.ExecuteAsync(actor, id, typed, cancellationToken)).Match(
            year => Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/projects/{year.Id}")),
            failure => failure is Failure.Invalid or Failure.Conflict
                ? new RazorComponentResult<EditProjectPage>(new { Id = id, Said = failure.Message, Typed = typed }) { StatusCode = failure.Status() }
                : failure.ToPage());
    }
}
