using Duheng.Application.Measures;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Api.Targets;
using Duheng.Web.Api.Versions;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Measures;

/// <summary>Measures of a project's year over the API: what they come to, the records behind, which indicator is bound to which.</summary>
internal sealed class MeasuresApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/projects/{id:long}/measures").WithTags("佐证");
        group.MapGet(string.Empty, ListAsync).Needs(Capability.ReadProjects).WithName("listMeasures").WithSummary("各指标的度量、现在的计算值、送审时冻结的值。");
        group.MapGet("/{position:int}", FindAsync).Needs(Capability.ReadProjects).WithName("getMeasure").WithSummary("一个指标的计算值怎么来的：过程、每条记录、不计入的原因、送审以来的变化。");
        group.MapPost("/{position:int}/bind", BindAsync).Needs(Capability.FillIn).MovesVersion(TargetsApiEndpoint.NowAsync).WithName("bindMeasure").WithSummary("绑定度量；expression 为空则解除。目标批复之前可以改；If-Match 取 getTargets 的 ETag，行被移动过就答 412。");
    }

    private static async Task<Results<Ok<ListReply<MeasureReply>>, ProblemHttpResult>> ListAsync(
        long id, [AsParameters] PageQuery page, Actor actor, LoadProjectMeasures load, CancellationToken cancellationToken) =>
        (await load.ExecuteAsync(actor, id, cancellationToken)).ToReply(found => page.Cut(found.Indicators, row => (long)row.Indicator.Position, MeasureReply.Of));

    private static async Task<Results<Ok<MeasureDetailReply>, ProblemHttpResult>> FindAsync(
        long id, int position, int? part, Actor actor, ShowMeasure show, CancellationToken cancellationToken) =>
        (await show.ExecuteAsync(actor, id, position, part ?? 0, cancellationToken)).ToReply(MeasureDetailReply.Of);

    private static async Task<Results<Ok<TargetsReply>, ProblemHttpResult>> BindAsync(
        long id, int position, MeasureBody body, Actor actor, BindMeasure bind, CancellationToken cancellationToken) =>
        (await bind.ExecuteAsync(actor, id, position, body.Expression ?? string.Empty, seen: null, cancellationToken)).ToReply(TargetsReply.Of);
}
