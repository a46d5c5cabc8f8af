using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Projects;

/// <summary>One's own views of the list of projects over the API.</summary>
internal sealed class ViewsApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/views").WithTags("项目库").Needs();
        group.MapGet(string.Empty, ListAsync).WithName("ListViews").WithSummary("我存的项目库视图：名称和筛选。");
        group.MapPost(string.Empty, SaveAsync).WithName("SaveView").WithSummary("存一个视图；同名的换成新的筛选。");
        group.MapPut("/{id:long}", RenameAsync).WithName("RenameView").WithSummary("改名。");
        group.MapDelete("/{id:long}", DeleteAsync).WithName("DeleteView").WithSummary("删去。");
    }

    private static async Task<Ok<ListReply<SavedView>>> ListAsync([AsParameters] PageQuery page, Actor actor, SavedViews views, CancellationToken cancellationToken) =>
        TypedResults.Ok(page.Cut(await views.ListAsync(actor, SavedViews.Projects, cancellationToken), view => view.Id, view => view));

    private static async Task<Results<Ok<SavedView>, ProblemHttpResult>> SaveAsync(ViewBody body, Actor actor, SavedViews views, CancellationToken cancellationToken) =>
        (await views.SaveAsync(actor, SavedViews.Projects, body.Name, body.Address, cancellationToken)).ToReply(view => view);

    private static async Task<Results<Ok<SavedView>, ProblemHttpResult>> RenameAsync(long id, ViewBody body, Actor actor, SavedViews views, CancellationToken cancellationToken) =>
        (await views.RenameAsync(actor, id, body.Name, cancellationToken)).ToReply(view => view);

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(long id, Actor actor, SavedViews views, CancellationToken cancellationToken) =>
        (await views.DeleteAsync(actor, id, cancellationToken)).ToDone();
}
