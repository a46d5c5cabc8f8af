using Duheng.Application.Notices;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Notices;

/// <summary>What one is told, over the API.</summary>
internal sealed class NoticesApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/notices").WithTags("通知").Needs();
        group.MapGet(string.Empty, ListAsync).WithName("getNotices").WithSummary("我的通知，新的在前。");
        group.MapGet("/unread", CountAsync).WithName("getUnreadCount").WithSummary("没有读的有几条。");
        group.MapPost("/read", (Actor actor, ReadNotices read, CancellationToken cancellationToken) => ReadAsync(null, actor, read, cancellationToken)).WithName("readNotices").WithSummary("全部标为已读。");
        group.MapPost("/{id:long}/read", (long id, Actor actor, ReadNotices read, CancellationToken cancellationToken) => ReadAsync(id, actor, read, cancellationToken)).WithName("readNotice").WithSummary("一条标为已读。");
    }

    private static async Task<Ok<ListReply<NoticeRow>>> ListAsync([AsParameters] PageQuery page, Actor actor, ListNotices list, CancellationToken cancellationToken) =>
        TypedResults.Ok(page.Cut(await list.ExecuteAsync(actor, ListNotices.Most, cancellationToken), row => row.Id, row => row, newestFirst: true));

    private static async Task<Ok<UnreadReply>> CountAsync(Actor actor, ListNotices list, CancellationToken cancellationToken) =>
        TypedResults.Ok(new UnreadReply(await list.CountUnreadAsync(actor, cancellationToken)));

    private static async Task<Results<NoContent, ProblemHttpResult>> ReadAsync(long? id, Actor actor, ReadNotices read, CancellationToken cancellationToken) =>
        (await read.ExecuteAsync(actor, id, cancellationToken)).ToDone();
}
