using System.Globalization;
using Duheng.Application.Projects.Imports;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Pages.Projects;

/// <summary>What the pages of imports send, and the template.</summary>
internal sealed class ImportEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/projects/import").ExcludeFromDescription();
        group.MapGet("/template", () =>
        {
            var file = ImportProjects.Template();
            return Results.File(file.Content, file.MediaType, file.Name);
        }).Needs();
        group.MapPost(string.Empty, CheckAsync).Needs(Capability.EditProjects);
        group.MapPost("/{id:long}/accept", AcceptAsync).Needs(Capability.EditProjects);
    }

    private static async Task<IResult> CheckAsync(IFormFile? file, Actor actor, ImportProjects import, ChosenYear chosen, CancellationToken cancellationToken)
    {
        var (_, year) = await chosen.FindAsync(cancellationToken);
        using var content = new MemoryStream();
        if (file is not null)
        {
            await file.CopyToAsync(content, cancellationToken);
        }

        return (await import.CheckAsync(actor, file?.FileName ?? string.Empty, content.ToArray(), year, cancellationToken)).Match(
            To, failure => new RazorComponentResult<ImportPage>(new { Said = failure.Message }) { StatusCode = failure.Status() });
    }

    private static async Task<IResult> AcceptAsync(long id, [FromForm] string? rows, Actor actor, ImportProjects import, CancellationToken cancellationToken) =>
        (await import.AcceptAsync(actor, id, onlyGood: rows == "good", cancellationToken)).Match(To, failure => failure.ToPage());

    private static IResult To(long id) => Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/projects/import/{id}"));
}
