using Duheng.Application.Ledgers;
using Duheng.Domain.Lifecycle;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Ledgers;

/// <summary>The ledger over the API: read, enter, take back.</summary>
internal sealed class LedgerApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/projects/{id:long}/ledger").WithTags("资金台账");
        group.MapGet(string.Empty, FindAsync).WithName("getLedger").WithSummary("资金台账的全部分录，和由它算出的资金情况表（七行八栏）；金额以元计。");
        group.MapPost(string.Empty, AddAsync).RequireFormMark().WithName("addLedgerEntry").WithSummary("记入一笔；带 reversesId 的是冲销，remark 写原因。");
    }

    private static async Task<Results<Ok<LedgerReply>, ProblemHttpResult>> FindAsync(long id, Actor actor, FindFunds find, CancellationToken cancellationToken)
    {
        if ((await find.ExecuteAsync(actor, id, cancellationToken)).Failed(out var failure, out var sheet))
        {
            return failure.ToProblem();
        }

        return TypedResults.Ok(LedgerReply.Of(sheet));
    }

    private static async Task<Results<Created<LedgerAddedReply>, ProblemHttpResult>> AddAsync(
        long id, LedgerBody body, Actor actor, AddLedgerEntry add, ReverseLedgerEntry reverse, CancellationToken cancellationToken)
    {
        var result = body.ReversesId is { } reversed
            ? await reverse.ExecuteAsync(actor, id, reversed, body.Remark, cancellationToken)
            : await add.ExecuteAsync(actor, id, body.ToEntry(), cancellationToken);
        if (result.Failed(out var failure, out var entry))
        {
            return failure.ToProblem();
        }

        return TypedResults.Created($"/api/projects/{Shown.Id(id)}/ledger", new LedgerAddedReply(entry));
    }
}
