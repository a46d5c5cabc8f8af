using Duheng.Application.Common;
using Duheng.Application.Monitorings;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Versions;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Monitorings;

/// <summary>The periods of a year over the API: list, look at one, open it or move the day on which it is due.</summary>
internal sealed class PeriodsApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/years/{year:int}/monitoring-periods").WithTags("运行监控");
        group.MapGet(string.Empty, ListAsync).Needs(Capability.ReadProjects, Capability.AdministerSystem).WithName("getMonitoringPeriods").WithSummary("一年的监控期和报送期限。");
        group.MapGet("/{month:int}", FindAsync).Needs(Capability.ReadProjects, Capability.AdministerSystem).WithName("getMonitoringPeriod").WithSummary("一个监控期；还没有设定的版本是 0。");
        group.MapPut("/{month:int}", SaveAsync).Needs(Capability.AdministerSystem).ReplacesVersion(NowAsync).WithName("putMonitoringPeriod").WithSummary("设定监控期，或改它的报送期限。");
    }

    private static async Task<Results<Ok<PeriodsReply>, ProblemHttpResult>> ListAsync(int year, Actor actor, ListMonitoringPeriods list, CancellationToken cancellationToken) =>
        (await list.ExecuteAsync(actor, year, cancellationToken)).ToReply(periods => new PeriodsReply([.. periods.Select(PeriodReply.Of)]));

    private static async Task<Results<Ok<PeriodReply>, ProblemHttpResult>> FindAsync(int year, int month, Actor actor, ListMonitoringPeriods list, CancellationToken cancellationToken) =>
        (await list.ExecuteAsync(actor, year, cancellationToken)).ToReply(periods => One(periods, year, month));

    private static async Task<Results<Ok<PeriodReply>, ProblemHttpResult>> SaveAsync(
        int year, int month, PeriodBody body, Actor actor, AddMonitoringPeriod add, HttpContext http, CancellationToken cancellationToken) =>
        (await add.ExecuteAsync(actor, year, month, body.DueOn, http.Seen<PeriodReply>().Version, cancellationToken)).ToReply(PeriodReply.Of);

    private static Task<Result<VersionedReply>> NowAsync(HttpContext http) => http.NowAsync<ListMonitoringPeriods, IReadOnlyList<MonitoringPeriod>>(
        (list, actor, cancellationToken) => list.ExecuteAsync(actor, (int)http.Number("year"), cancellationToken), periods => One(periods, (int)http.Number("year"), (int)http.Number("month")));

    private static PeriodReply One(IReadOnlyList<MonitoringPeriod> periods, int year, int month) =>
        periods.FirstOrDefault(period => period.LastMonth == month) is { } found ? PeriodReply.Of(found) : new PeriodReply(year, month, DueOn: null, Version: 0);
}
