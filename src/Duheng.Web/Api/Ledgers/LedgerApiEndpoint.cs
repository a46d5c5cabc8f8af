using Duheng.Application.Common;
using Duheng.Application.Ledgers;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Ledgers;

/// <summary>The ledger over the API: read, enter, take back, enter a whole file.</summary>
internal sealed class LedgerApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/projects/{id:long}/ledger").WithTags("资金台账");
        group.MapGet(string.Empty, FindAsync).Needs(Capability.ReadProjects).WithName("getLedger").WithSummary("资金台账的全部分录，和由它算出的资金情况表（七行八栏）；金额以元计。");
        group.MapPost(string.Empty, AddAsync).Needs(Capability.KeepLedger).WithName("addLedgerEntry").WithSummary("记入一笔；带 reversesId 的是冲销，remark 写原因。");
        group.MapPost("/import", ImportAsync).Needs(Capability.KeepLedger).DisableAntiforgery().WithName("importLedger").WithSummary("导入 .xlsx（multipart/form-data 的 file）：读得出的行一起记入，已有的不重记，读不出的列在 faults。");
    }

    private static async Task<Results<Ok<LedgerReply>, ProblemHttpResult>> FindAsync(long id, Actor actor, FindFunds find, CancellationToken cancellationToken) =>
        (await find.ExecuteAsync(actor, id, cancellationToken)).ToReply(LedgerReply.Of);

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

    private static async Task<Results<Ok<LedgerImportReply>, ProblemHttpResult>> ImportAsync(long id, IFormFile? file, Actor actor, ImportLedger import, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return Refusals.Invalid("file", "还没有选文件；请选一个 .xlsx。").ToProblem();
        }

        await using var content = file.OpenReadStream();
        return (await import.ExecuteAsync(actor, id, content, cancellationToken)).ToReply(done => new LedgerImportReply(done.Entered, done.Known, done.Faults));
    }
}
