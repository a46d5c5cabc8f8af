using Duheng.Application.Common;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Api.Versions;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Targets;

/// <summary>Targets over the API: read, save with the version that was read, hand on.</summary>
internal sealed class TargetsApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/projects/{id:long}/targets").WithTags("绩效目标");
        group.MapGet(string.Empty, FindAsync).Needs(Capability.ReadProjects).WithName("getTargets").WithSummary("绩效目标：目标、指标、分句、权重合计和发现的问题。");
        group.MapPut(string.Empty, SaveAsync).Needs(Capability.FillIn).ReplacesVersion(NowAsync).WithName("putTargets").WithSummary("保存绩效目标，整份替换。");
        group.MapPost("/take", TakeAsync).Needs(Capability.FillIn).MovesVersion(NowAsync).WithName("takeIndicators").WithSummary("从指标库（codes）或上年（不写 codes）取指标，接在后面。");
        group.MapPost("/{act}", MoveAsync).Steps(DocumentKind.Targets).JudgesVersion(NowAsync).WithName("moveTargets").WithSummary("办理：submit 送审、withdraw 撤回、pass 审核通过、return 退回、approve 批复；不能送审时回 409 和原因清单。");
        app.MapGet("/api/library", LibraryAsync).Needs().WithTags("绩效目标").WithName("getLibrary").WithSummary("指标库；q 找名称、二级、行业。");
    }

    private static async Task<Results<Ok<TargetsReply>, ProblemHttpResult>> FindAsync(long id, Actor actor, FindTargets find, CancellationToken cancellationToken) =>
        (await find.ExecuteAsync(actor, id, cancellationToken)).ToReply(TargetsReply.Of);

    private static async Task<Results<Ok<TargetsReply>, ProblemHttpResult>> SaveAsync(long id, TargetsBody body, Actor actor, SaveTargets save, HttpContext http, CancellationToken cancellationToken)
    {
        var seen = http.Seen<TargetsReply>();
        return (await save.ExecuteAsync(actor, id, body.ToDraft(seen.Number, seen.Saved), cancellationToken)).ToReply(TargetsReply.Of);
    }

    private static async Task<Results<Ok<TargetsReply>, ProblemHttpResult>> TakeAsync(long id, TakeBody body, Actor actor, TakeIndicators take, CancellationToken cancellationToken) =>
        (body.Codes is { } codes ? await take.FromLibraryAsync(actor, id, codes, cancellationToken) : await take.FromLastYearAsync(actor, id, cancellationToken)).ToReply(TargetsReply.Of);

    private static async Task<Ok<ListReply<LibraryIndicator>>> LibraryAsync(string? q, [AsParameters] PageQuery page, ListLibrary list, CancellationToken cancellationToken) =>
        TypedResults.Ok(page.Cut(await list.ExecuteAsync(q, cancellationToken), row => row.Code, row => row));

    internal static Task<Result<VersionedReply>> NowAsync(HttpContext http) => http.NowAsync<FindTargets, TargetSheet>(
        (find, actor, cancellationToken) => find.ExecuteAsync(actor, http.Number("id"), cancellationToken), sheet => TargetsReply.Of(sheet));

    private static async Task<Results<Ok<TargetsMovedReply>, ProblemHttpResult>> MoveAsync(
        long id, string act, MoveBody? body, Actor actor, MoveTargets move, HttpContext http, CancellationToken cancellationToken)
    {
        if (LifecycleWords.Parse<Act>(act) is not { } chosen)
        {
            return Refusals.NoSuch($"“{act}”这个动作").ToProblem();
        }

        if ((await move.ExecuteAsync(actor, id, chosen, http.Seen<TargetsReply>().YearVersion, body?.Reason, body?.Comments ?? [], cancellationToken)).Failed(out var failure, out var moved))
        {
            return failure.ToProblem();
        }

        return moved.Stops.Count == 0
            ? TypedResults.Ok(new TargetsMovedReply(moved.Year.Targets.Key()))
            : Problems.Of(StatusCodes.Status409Conflict, "stops", $"没有送审：还有 {Shown.Count(moved.Stops.Count)} 条必须先处理。", more: ("stops", moved.Stops.Select(TargetFindingReply.Of).ToList()));
    }
}
