using Duheng.Application.Common;
using Duheng.Application.Watching;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Api.Versions;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Watching;

/// <summary>Points over the API, for who administers the system.</summary>
internal sealed class WatchPointsApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/watch/points").WithTags("监测").Needs(Capability.AdministerSystem);
        group.MapGet(string.Empty, ListAsync).WithName("getWatchPoints").WithSummary("监测点的设置；监测的结果看 getWatching。");
        group.MapPost(string.Empty, AddAsync).WithName("postWatchPoint").WithSummary("设立监测点。");
        group.MapGet("/{id:long}", FindAsync).WithName("getWatchPoint").WithSummary("一个监测点的设置。");
        group.MapPut("/{id:long}", SaveAsync).ReplacesVersion(NowAsync).WithName("putWatchPoint").WithSummary("修改监测点；单位不能改。");
        group.MapPost("/{id:long}/pause", PauseAsync).WithName("pauseWatchPoint").WithSummary("暂停监测：以后的时间是未知。");
        group.MapPost("/{id:long}/resume", ResumeAsync).WithName("resumeWatchPoint").WithSummary("恢复监测。");
        group.MapDelete("/{id:long}", RemoveAsync).WithName("deleteWatchPoint").WithSummary("撤销监测点；记录保留。");
    }

    private static async Task<Results<Ok<ListReply<WatchPointReply>>, ProblemHttpResult>> ListAsync([AsParameters] PageQuery page, Actor actor, ManageWatchPoints points, CancellationToken cancellationToken) =>
        (await points.ListAsync(actor, cancellationToken)).ToReply(rows => page.Cut(rows, row => row.Point.Id, WatchPointReply.Of));

    private static async Task<Results<Created<CreatedReply>, ProblemHttpResult>> AddAsync(WatchPointBody body, Actor actor, ManageWatchPoints points, CancellationToken cancellationToken) =>
        (await points.AddAsync(actor, body.ToRow(id: 0, version: 0), cancellationToken)).ToCreated(id => $"/api/watch/points/{Shown.Id(id)}");

    private static async Task<Results<Ok<WatchPointReply>, ProblemHttpResult>> FindAsync(long id, Actor actor, ManageWatchPoints points, CancellationToken cancellationToken) =>
        (await points.FindAsync(actor, id, cancellationToken)).ToReply(WatchPointReply.Of);

    private static async Task<Results<Ok<WatchPointReply>, ProblemHttpResult>> SaveAsync(
        long id, WatchPointBody body, Actor actor, ManageWatchPoints points, HttpContext http, CancellationToken cancellationToken) =>
        (await points.SaveAsync(actor, body.ToRow(id, http.Seen<WatchPointReply>().Version), cancellationToken)).Failed(out var failure, out _)
            ? failure.ToProblem()
            : await FindAsync(id, actor, points, cancellationToken);

    private static async Task<Results<NoContent, ProblemHttpResult>> PauseAsync(long id, Actor actor, ManageWatchPoints points, CancellationToken cancellationToken) =>
        (await points.PauseAsync(actor, id, cancellationToken)).ToDone();

    private static async Task<Results<NoContent, ProblemHttpResult>> ResumeAsync(long id, Actor actor, ManageWatchPoints points, CancellationToken cancellationToken) =>
        (await points.ResumeAsync(actor, id, cancellationToken)).ToDone();

    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(long id, Actor actor, ManageWatchPoints points, CancellationToken cancellationToken) =>
        (await points.RemoveAsync(actor, id, cancellationToken)).ToDone();

    private static Task<Result<VersionedReply>> NowAsync(HttpContext http) => http.NowAsync<ManageWatchPoints, AdministeredPoint>(
        (points, actor, cancellationToken) => points.FindAsync(actor, http.Number("id"), cancellationToken), one => WatchPointReply.Of(one));
}
