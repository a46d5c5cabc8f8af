using Duheng.Application.Worklist;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Security;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Worklist;

/// <summary>What waits for one, over the API.</summary>
internal sealed class WorklistApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/api/tasks", ListAsync).Needs().WithTags("工作台").WithName("getTasks").WithSummary("等我办的事，急的在前。");
        app.MapGet("/api/tasks/counts", CountAsync).Needs().WithTags("工作台").WithName("getTaskCounts").WithSummary("等我办的事各有多少；onlyOfYear 为 true 时不数与年度无关的。");
    }

    private static async Task<Ok<ListReply<TaskReply>>> ListAsync(int? year, [AsParameters] PageQuery page, Actor actor, ListTasks list, ChosenYear chosen, CancellationToken cancellationToken)
    {
        var (_, latest) = await chosen.FindAsync(cancellationToken);
        return TypedResults.Ok(page.Cut(await list.ExecuteAsync(actor, year ?? latest, cancellationToken), TaskReply.KeyOf, TaskReply.Of));
    }

    private static async Task<Ok<WaitingCounts>> CountAsync(int? year, bool? onlyOfYear, Actor actor, CountWaiting count, ChosenYear chosen, CancellationToken cancellationToken)
    {
        var (_, latest) = await chosen.FindAsync(cancellationToken);
        return TypedResults.Ok(onlyOfYear == true
            ? await count.OfOtherAsync(actor, year ?? latest, cancellationToken)
            : await count.ExecuteAsync(actor, year ?? latest, cancellationToken));
    }
}
