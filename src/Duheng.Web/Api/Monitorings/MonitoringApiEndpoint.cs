using Duheng.Application.Common;
using Duheng.Application.Monitorings;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Api.Versions;
using Duheng.Web.Security;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Monitorings;

/// <summary>Monitoring over the API: list, read, save with the version that was read, hand on, answer warnings.</summary>
internal sealed class MonitoringApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/projects/{id:long}/monitoring/{month:int}").WithTags("运行监控");
        group.MapGet(string.Empty, FindAsync).Needs(Capability.ReadProjects).WithName("getMonitoring").WithSummary("一期监控：资金、指标、灯和预警。");
        group.MapPost("/start", StartAsync).Steps(DocumentKind.Monitoring, Act.Start).WithName("startMonitoring").WithSummary("开始填写。");
        group.MapPut(string.Empty, SaveAsync).Needs(Capability.FillIn).ReplacesVersion(NowAsync).WithName("putMonitoring").WithSummary("保存监控；没有写的行不动。");
        group.MapPost("/submit", SubmitAsync).Steps(DocumentKind.Monitoring, Act.Submit).MovesVersion(NowAsync).WithName("submitMonitoring").WithSummary("送审；没填全时回 409 和清单 gaps。");
        group.MapPost("/{act}", MoveAsync).Steps(DocumentKind.Monitoring).JudgesVersion(NowAsync).WithName("moveMonitoring").WithSummary("办理：withdraw 撤回、pass 审核通过、return 退回（写 reason）。");
        app.MapGet("/api/projects/{id:long}/monitoring", OfProjectAsync).Needs(Capability.ReadProjects).WithTags("运行监控").WithName("getProjectMonitorings").WithSummary("一个项目的各期监控。");
        app.MapGet("/api/monitoring", ListAsync).Needs(Capability.ReadProjects, Capability.AdministerSystem).WithTags("运行监控").WithName("getMonitorings").WithSummary("一期的项目和灯，重的在前；month 不写是最近一期，可按 lamp、state、open 筛选。");
        app.MapPost("/api/monitoring/warnings/{id:long}", DisposeAsync).Needs(Capability.FillIn).WithTags("运行监控").WithName("disposeWarning").WithSummary("处置预警：continue、adjust、cancel，写明 measure。");
    }

    private static async Task<Results<Ok<MonitoringReply>, ProblemHttpResult>> FindAsync(long id, int month, Actor actor, LoadMonitoring load, CancellationToken cancellationToken) =>
        Reply(await load.ExecuteAsync(actor, id, month, cancellationToken));

    private static async Task<Results<Ok<MonitoringReply>, ProblemHttpResult>> StartAsync(long id, int month, Actor actor, StartMonitoring start, CancellationToken cancellationToken) =>
        Reply(await start.ExecuteAsync(actor, id, month, cancellationToken));

    private static async Task<Results<Ok<MonitoringReply>, ProblemHttpResult>> SaveAsync(
        long id, int month, MonitoringBody body, Actor actor, SaveMonitoring save, HttpContext http, CancellationToken cancellationToken) =>
        Reply(await save.ExecuteAsync(actor, id, month, body.ToEdit(http.Seen<MonitoringReply>().Version), cancellationToken));

    private static Task<Result<VersionedReply>> NowAsync(HttpContext http) => http.NowAsync<LoadMonitoring, Monitored>(
        (load, actor, cancellationToken) => load.ExecuteAsync(actor, http.Number("id"), (int)http.Number("month"), cancellationToken), monitored => MonitoringReply.Of(monitored));

    private static async Task<Results<Ok<MonitoringReply>, ProblemHttpResult>> SubmitAsync(
        long id, int month, Actor actor, SubmitMonitoring submit, LoadMonitoring load, CancellationToken cancellationToken)
    {
        if ((await submit.ExecuteAsync(actor, id, month, cancellationToken)).Failed(out var failure, out var gaps))
        {
            return failure.ToProblem();
        }

        return gaps.Length == 0
            ? Reply(await load.ExecuteAsync(actor, id, month, cancellationToken))
            : Problems.Of(StatusCodes.Status409Conflict, "gaps", $"没有送审：还有 {Shown.Count(gaps.Length)} 处要填。", more: ("gaps", gaps));
    }

    private static async Task<Results<Ok<MonitoringReply>, ProblemHttpResult>> MoveAsync(
        long id, int month, string act, MonitoringMoveBody? body, Actor actor, MoveMonitoring move, HttpContext http, CancellationToken cancellationToken) =>
        LifecycleWords.Parse<Act>(act) is { } chosen ? Reply(await move.ExecuteAsync(actor, id, month, chosen, http.Seen<MonitoringReply>().Version, body?.Reason, cancellationToken)) : Refusals.NoSuch($"“{act}”这个动作").ToProblem();

    private static async Task<Results<Ok<ListReply<MonitoringItemReply>>, ProblemHttpResult>> ListAsync(
        int? year, int? month, string? lamp, string? state, bool? open, [AsParameters] PageQuery page, Actor actor, ChosenYear chosen, ListMonitorings list, CancellationToken cancellationToken)
    {
        var (_, latest) = await chosen.FindAsync(cancellationToken);
        var filter = new MonitoringFilter
        {
            Year = year ?? latest,
            Month = month,
            Lamp = LifecycleWords.Parse<Lamp>(lamp),
            State = LifecycleWords.Parse<DocumentState>(state),
            HasOpenWarning = open == true,
            PageRows = page.Rows + 1,
            After = page.After,
        };
        return (await list.ExecuteAsync(actor, filter, cancellationToken)).ToReply(found => page.Cut(found.Rows, ListMonitorings.KeysOf, MonitoringItemReply.Of, found.Total));
    }

    private static async Task<Results<Ok<ProjectMonitoringsReply>, ProblemHttpResult>> OfProjectAsync(long id, Actor actor, LoadProjectMonitorings load, CancellationToken cancellationToken) =>
        (await load.ExecuteAsync(actor, id, cancellationToken)).ToReply(ProjectMonitoringsReply.Of);

    private static async Task<Results<Ok<WarningReply>, ProblemHttpResult>> DisposeAsync(long id, DisposalBody body, Actor actor, DisposeWarning dispose, CancellationToken cancellationToken) =>
        (await dispose.ExecuteAsync(actor, id, LifecycleWords.Parse<Disposal>(body.Disposal), body.Measure, cancellationToken)).Failed(out var failure, out var warning)
            ? failure.ToProblem()
            : TypedResults.Ok(WarningReply.Of(warning));

    private static Results<Ok<MonitoringReply>, ProblemHttpResult> Reply(Result<Monitored> result) =>
        result.Failed(out var failure, out var monitored) ? failure.ToProblem() : TypedResults.Ok(MonitoringReply.Of(monitored));
}
