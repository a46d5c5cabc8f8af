using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Pages.Projects;

/// <summary>Keeps, renames and removes a person's views of the list; each leads back to the list as it is.</summary>
internal sealed class ViewsEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/projects/views").ExcludeFromDescription();
        group.MapPost(string.Empty, SaveAsync).Needs();
        group.MapPost("/{id:long}/rename", RenameAsync).Needs();
        group.MapPost("/{id:long}/delete", DeleteAsync).Needs();
    }

    private static async Task<IResult> SaveAsync([FromForm] string? name, [FromForm] string? address, Actor actor, SavedViews views, CancellationToken cancellationToken) =>
        (await views.SaveAsync(actor, SavedViews.Projects, name, address, cancellationToken)).Match(view => Results.LocalRedirect("/projects" + view.Address), failure => failure.ToPage());

    private static async Task<IResult> RenameAsync(long id, [FromForm] string? name, Actor actor, SavedViews views, CancellationToken cancellationToken) =>
        (await views.RenameAsync(actor, id, name, cancellationToken)).Match(view => Results.LocalRedirect("/projects" + view.Address), failure => failure.ToPage());

    private static async Task<IResult> DeleteAsync(long id, IFormCollection form, Actor actor, SavedViews views, CancellationToken cancellationToken) =>
        (await views.DeleteAsync(actor, id, cancellationToken)).Match(view => Results.LocalRedirect("/projects" + view.Address), failure => failure.ToPage());
}
