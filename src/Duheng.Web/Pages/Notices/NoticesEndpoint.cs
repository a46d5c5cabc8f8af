using Duheng.Application.Notices;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Security;

namespace Duheng.Web.Pages.Notices;

/// <summary>Opening a notice, and marking all as read.</summary>
internal sealed class NoticesEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/notices/read", (IFormCollection form, Actor actor, ReadNotices read, CancellationToken cancellationToken) => ReadAsync(null, actor, read, cancellationToken)).Needs().ExcludeFromDescription();
        app.MapPost("/notices/{id:long}/read", (long id, IFormCollection form, Actor actor, ReadNotices read, CancellationToken cancellationToken) => ReadAsync(id, actor, read, cancellationToken)).Needs().ExcludeFromDescription();
    }

    private static async Task<IResult> ReadAsync(long? id, Actor actor, ReadNotices read, CancellationToken cancellationToken) =>
        (await read.ExecuteAsync(actor, id, cancellationToken)).Match(address => Results.LocalRedirect(address), failure => failure.ToPage());
}
