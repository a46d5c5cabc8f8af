using Duheng.Application.Administration;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Administration;

/// <summary>The library of indicators over the API, for who administers it.</summary>
internal sealed class LibraryApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/administration/library").WithTags("管理").Needs(Capability.AdministerSystem);
        group.MapGet(string.Empty, ListAsync).WithName("getLibraryRows").WithSummary("指标库：自定的在前，停用的也列；随附的在后。");
        group.MapPut("/{code}", SaveAsync).WithName("putLibraryIndicator").WithSummary("加一条或改一条；与随附的同编号就代替它，closed 停用。");
    }

    private static async Task<Results<Ok<ListReply<LibraryRowReply>>, ProblemHttpResult>> ListAsync([AsParameters] PageQuery page, Actor actor, ManageLibrary library, CancellationToken cancellationToken) =>
        (await library.ListAsync(actor, cancellationToken)).ToReply(rows => page.Cut(rows, one => one.Row.Code, one => new LibraryRowReply(one.Row, one.IsOwn)));

    private static async Task<Results<NoContent, ProblemHttpResult>> SaveAsync(string code, LibraryBody body, Actor actor, ManageLibrary library, CancellationToken cancellationToken) =>
        (await library.SaveAsync(actor, body.ToRow(code), cancellationToken)).ToDone();
}
