using Duheng.Application.Common;
using Duheng.Application.Reviews;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Security;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Reviews;

/// <summary>Many projects at once: samples that are drawn, steps that are taken together.</summary>
internal sealed class SampleApiEndpoint : IEndpoint
{
    private const int MostProjects = 500;

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/api/samples", ListAsync).Needs().WithTags("复核").WithName("getSamples").WithSummary("一年的抽查，新的在前，各带抽中的项目。");
        app.MapGet("/api/samples/{id:long}/replay", ReplayAsync).Needs(Capability.ReadOverview).WithTags("复核").WithName("replaySample").WithSummary("重放抽查：用当时留存的范围、方式、种子和个数再抽一次，same 说抽中的是否相同；不改任何记录。");
        app.MapPost("/api/samples", DrawAsync).Needs(Capability.DrawSamples).WithTags("复核").WithName("drawSample").WithSummary("抽查：method 为 risk 或 random，种子相同抽中的相同。");
        app.MapPost("/api/reviews/batch", HandleAsync).Needs().WithTags("复核").WithName("handleMany").WithSummary("批量办理：pass 审核通过、return 退回、settle 定分；每个项目各自成败，没办成的写明原因；每个项目写 id 和读到的 version。");
    }

    private static async Task<Ok<ListReply<SampleReply>>> ListAsync(int? year, [AsParameters] PageQuery page, Actor actor, ListSamples list, ChosenYear chosen, CancellationToken cancellationToken)
    {
        var (_, latest) = await chosen.FindAsync(cancellationToken);
        return TypedResults.Ok(page.Cut(await list.ExecuteAsync(actor, year ?? latest, cancellationToken), one => one.Sample.Id, SampleReply.Of, newestFirst: true));
    }

    private static async Task<Results<Ok<SampleReplayReply>, ProblemHttpResult>> ReplayAsync(long id, Actor actor, ReplaySample replay, CancellationToken cancellationToken) =>
        (await replay.ExecuteAsync(actor, id, cancellationToken)).ToReply(SampleReplayReply.Of);

    private static async Task<Results<Created<CreatedReply>, ProblemHttpResult>> DrawAsync(SampleBody body, Actor actor, DrawSample draw, CancellationToken cancellationToken) =>
        LifecycleWords.Parse<SampleMethod>(body.Method) is { } method
            ? (await draw.ExecuteAsync(actor, body.Year, method, body.Seed, body.Size, cancellationToken)).ToCreated(_ => "/api/samples")
            : Refusals.Invalid("method", "写 risk 或 random。").ToProblem();

    private static async Task<Results<Ok<IReadOnlyList<HandledProject>>, ProblemHttpResult>> HandleAsync(BatchBody body, Actor actor, HandleMany handle, CancellationToken cancellationToken)
    {
        if (LifecycleWords.Parse<BatchAction>(body.Action) is not { } action)
        {
            return Refusals.Invalid("action", "写 pass、return 或 settle。").ToProblem();
        }

        return body.Projects is { Count: > 0 and <= MostProjects } projects
            ? TypedResults.Ok(await handle.ExecuteAsync(actor, action, projects, body.Reason, cancellationToken))
            : Refusals.Invalid("projects", "写 1 到 500 个项目，每个写 id 和读到的 version。").ToProblem();
    }
}
