using Duheng.Application.Administration;
using Duheng.Application.History;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Administration;

/// <summary>The log of changes over the API, and the proof that nothing in it was changed.</summary>
internal sealed class ChangesApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/api/changes", ListAsync).Needs(Capability.ReadLog).WithTags("日志").WithName("getChanges").WithSummary("变更记录，新的在前；可按 q、subject、from、to 筛选。");
        app.MapGet("/api/changes/verification", VerifyAsync).Needs(Capability.ReadLog).WithTags("日志").WithName("verifyChanges").WithSummary("核验日志链；brokenAt 是第一条对不上的记录，没有就是完整。");
    }

    private static async Task<Results<Ok<ListReply<ChangeReply>>, ProblemHttpResult>> ListAsync(
        string? q, string? subject, DateOnly? from, DateOnly? to, [AsParameters] PageQuery page, Actor actor, ReadChanges read, CancellationToken cancellationToken)
    {
        var filter = new ChangeFilter { Text = q, Subject = subject, From = from, To = to, Rows = page.Rows + 1, After = page.After is [long last] ? last : null };
        return (await read.ExecuteAsync(actor, filter, cancellationToken)).ToReply(found => page.Cut(found.Rows, row => [row.Id], ChangeReply.Of, found.Total));
    }

    private static async Task<Results<Ok<VerifiedChanges>, ProblemHttpResult>> VerifyAsync(Actor actor, VerifyChanges verify, CancellationToken cancellationToken) =>
        actor.Can(Capability.ReadLog) ? TypedResults.Ok(await verify.ExecuteAsync(cancellationToken)) : Application.Common.Refusals.NotYours.ToProblem();
}
