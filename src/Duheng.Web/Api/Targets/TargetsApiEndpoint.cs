using Duheng.Application.Common;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Duheng.Web.Api.Targets;

/// <summary>Targets over the API: read, save with the version that was read, hand on.</summary>
internal sealed class TargetsApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/projects/{id:long}/targets").WithTags("绩效目标");
        group.MapGet(string.Empty, FindAsync).WithName("getTargets").WithSummary("绩效目标：目标、指标、分句、权重合计和发现的问题；ETag 是版本。");
        group.MapPut(string.Empty, SaveAsync).RequireFormMark().WithName("putTargets").WithSummary("保存绩效目标；If-Match 写读到的 ETag，被别人改过时回 409 和现有内容。");
        group.MapPost("/{act}", MoveAsync).RequireFormMark().WithName("moveTargets").WithSummary("办理：submit 送审、withdraw 撤回、pass 审核通过、return 退回、approve 批复；不能送审时回 409 和原因清单。");
    }

    private static async Task<Results<Ok<TargetsReply>, ProblemHttpResult>> FindAsync(long id, Actor actor, FindTargets find, HttpContext http, CancellationToken cancellationToken)
    {
        if ((await find.ExecuteAsync(actor, id, cancellationToken)).Failed(out var failure, out var sheet))
        {
            return failure.ToProblem();
        }

        return Tagged(http, TargetsReply.Of(sheet));
    }

    private static async Task<Results<Ok<TargetsReply>, ProblemHttpResult>> SaveAsync(
        long id, TargetsBody body, Actor actor, SaveTargets save, FindTargets find, HttpContext http, CancellationToken cancellationToken)
    {
        if (TargetsTag.Read(http.Request.Headers.IfMatch) is not { } tag)
        {
            return TypedResults.Problem("请带上请求头 If-Match，值是读到的 ETag；这样不会盖掉别人的修改。", statusCode: StatusCodes.Status428PreconditionRequired);
        }

        if (!(await save.ExecuteAsync(actor, id, body.ToDraft(tag.Number, tag.Saved), cancellationToken)).Failed(out var failure, out var sheet))
        {
            return Tagged(http, TargetsReply.Of(sheet));
        }

        return failure is Failure.Conflict && !(await find.ExecuteAsync(actor, id, cancellationToken)).Failed(out _, out var current)
            ? TypedResults.Problem(failure.Message, statusCode: failure.Status(), extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["current"] = TargetsReply.Of(current) })
            : failure.ToProblem();
    }

    private static async Task<Results<Ok<TargetsMovedReply>, ProblemHttpResult>> MoveAsync(
        long id, string act, MoveBody? body, Actor actor, MoveTargets move, CancellationToken cancellationToken)
    {
        if (LifecycleWords.Parse<Act>(act) is not { } chosen)
        {
            return Refusals.NoSuch($"“{act}”这个动作").ToProblem();
        }

        if ((await move.ExecuteAsync(actor, id, chosen, body?.Reason, body?.Comments ?? [], cancellationToken)).Failed(out var failure, out var moved))
        {
            return failure.ToProblem();
        }

        return moved.Stops.Count == 0
            ? TypedResults.Ok(new TargetsMovedReply(moved.Year.Targets.Key()))
            : TypedResults.Problem(
                $"没有送审：还有 {Shown.Count(moved.Stops.Count)} 条必须先处理。",
                statusCode: StatusCodes.Status409Conflict,
                extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["stops"] = moved.Stops.Select(TargetFindingReply.Of).ToList() });
    }

    private static Ok<TargetsReply> Tagged(HttpContext http, TargetsReply reply)
    {
        http.Response.Headers[HeaderNames.ETag] = reply.Tag;
        return TypedResults.Ok(reply);
    }
}
