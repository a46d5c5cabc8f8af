using Duheng.Application.Watching;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Watching;

/// <summary>What the watching has found, and announced maintenance, over the API.</summary>
internal sealed class WatchingApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/watch").WithTags("监测");
        group.MapGet(string.Empty, ListAsync).Needs(Capability.ReadEvidence).WithName("getWatching").WithSummary("监测点的当前状态、最近中断、当月和全年可用率。");
        group.MapGet("/{id:long}", FindAsync).Needs(Capability.ReadEvidence).WithName("getWatched").WithSummary("一个监测点一年里的每次中断、未知时段和计划停机。");
        group.MapGet("/windows", WindowsAsync).Needs(Capability.ReadEvidence).WithName("getWatchWindows").WithSummary("计划停机：将要的、正在的和三十天内结束的。");
        group.MapPost("/windows", AnnounceAsync).Needs(Capability.KeepRegisters).WithName("postWatchWindow").WithSummary("预告计划停机，要在开始之前。");
        group.MapDelete("/windows/{id:long}", EndAsync).Needs(Capability.KeepRegisters).WithName("deleteWatchWindow").WithSummary("撤回还没有开始的计划停机；正在进行的提前结束。");
    }

    private static async Task<Results<Ok<ListReply<WatchedReply>>, ProblemHttpResult>> ListAsync([AsParameters] PageQuery page, int? year, Actor actor, ReadWatching watching, CancellationToken cancellationToken) =>
        (await watching.ListAsync(actor, year ?? 0, cancellationToken)).ToReply(board => page.Cut(board.Points, one => one.Point.Id, WatchedReply.Of));

    private static async Task<Results<Ok<WatchedYearReply>, ProblemHttpResult>> FindAsync(long id, int? year, Actor actor, ReadWatching watching, CancellationToken cancellationToken) =>
        (await watching.FindAsync(actor, id, year ?? 0, cancellationToken)).ToReply(WatchedYearReply.Of);

    private static async Task<Results<Ok<ListReply<WindowReply>>, ProblemHttpResult>> WindowsAsync([AsParameters] PageQuery page, Actor actor, ReadWatching watching, CancellationToken cancellationToken) =>
        (await watching.ListAsync(actor, year: 0, cancellationToken)).ToReply(board => page.Cut(board.Windows, row => row.Id, WindowReply.Of, newestFirst: true));

    private static async Task<Results<Created<CreatedReply>, ProblemHttpResult>> AnnounceAsync(WindowBody body, Actor actor, ManageWindows windows, CancellationToken cancellationToken) =>
        (await windows.AnnounceAsync(actor, new NewWindow(body.Organisation ?? 0, body.Point, body.StartsAt, body.EndsAt, body.Reason), cancellationToken)).ToCreated(_ => "/api/watch/windows");

    private static async Task<Results<NoContent, ProblemHttpResult>> EndAsync(long id, Actor actor, ManageWindows windows, CancellationToken cancellationToken) =>
        (await windows.EndAsync(actor, id, cancellationToken)).ToDone();
}
