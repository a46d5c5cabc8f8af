using Duheng.Application.Adjustments;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Adjustments;

/// <summary>Adjustments of targets over the API: what asks for one, keep or adjust, versions side by side.</summary>
internal sealed class AdjustmentApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/projects/{id:long}").WithTags("目标调整");
        group.MapGet("/adjustments", FindAsync).Needs(Capability.ReadProjects).WithName("getAdjustments").WithSummary("预算变动引出的调整事项和目标的各个版本。");
        group.MapPost("/adjustments/keep", KeepAsync).Needs(Capability.FillIn).WithName("keepTargets").WithSummary("目标不调整，写明理由。");
        group.MapPost("/adjustments/adjust", AdjustAsync).Needs(Capability.FillIn).WithName("adjustTargets").WithSummary("开一个新版本来调整；批复前原版本继续执行。");
        group.MapGet("/versions", CompareAsync).Needs(Capability.ReadProjects).WithName("compareTargets").WithSummary("两个版本对照：before、after 是版本号，不写是最近两版。");
    }

    private static async Task<Results<Ok<AdjustmentsReply>, ProblemHttpResult>> FindAsync(long id, Actor actor, FindAdjustments find, CancellationToken cancellationToken) =>
        (await find.ExecuteAsync(actor, id, cancellationToken)).ToReply(AdjustmentsReply.Of);

    private static async Task<Results<NoContent, ProblemHttpResult>> KeepAsync(long id, ReasonBody body, Actor actor, KeepTargets keep, CancellationToken cancellationToken) =>
        (await keep.ExecuteAsync(actor, id, body.Reason, cancellationToken)).ToDone();

    private static async Task<Results<Ok<OpenedReply>, ProblemHttpResult>> AdjustAsync(long id, AdjustmentBody body, Actor actor, AdjustTargets adjust, CancellationToken cancellationToken) =>
        (await adjust.ExecuteAsync(actor, id, body.Cause, body.Reason, cancellationToken)).ToReply(number => new OpenedReply(number));

    private static async Task<Results<Ok<ComparisonReply>, ProblemHttpResult>> CompareAsync(long id, int? before, int? after, Actor actor, CompareTargets compare, CancellationToken cancellationToken) =>
        (await compare.ExecuteAsync(actor, id, before, after, cancellationToken)).ToReply(ComparisonReply.Of);
}
