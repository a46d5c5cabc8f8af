using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Ledgers;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Pages.Funds;

/// <summary>What the page of money sends.</summary>
internal sealed class FundsEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/projects/{id:long}/funds").ExcludeFromDescription();
        group.MapPost("/add", AddAsync).Needs(Capability.KeepLedger);
        group.MapPost("/{entry:long}/reverse", ReverseAsync).Needs(Capability.KeepLedger);
        group.MapPost("/import", ImportAsync).Needs(Capability.KeepLedger);
    }

    private static async Task<IResult> AddAsync(
        long id, [FromForm] string? kind, [FromForm] string? source, [FromForm] string? amount, [FromForm] string? unit, [FromForm] string? day, [FromForm] string? document, [FromForm] string? remark,
        Actor actor, AddLedgerEntry add, CancellationToken cancellationToken)
    {
        var typed = new NewLedgerEntry(kind ?? string.Empty, source ?? string.Empty, amount ?? string.Empty, unit ?? string.Empty, day ?? string.Empty, document ?? string.Empty, remark ?? string.Empty);
        return (await add.ExecuteAsync(actor, id, typed, cancellationToken)).Match(
            entry => Back(id, $"?entered={Shown.Id(entry)}#entry-{Shown.Id(entry)}"),
            failure => failure is Failure.Invalid ? Page(new { Id = id, Typed = typed, Said = failure.Message }, failure.Status()) : failure.ToPage());
    }

    private static async Task<IResult> ReverseAsync(long id, long entry, [FromForm] string? reason, Actor actor, ReverseLedgerEntry reverse, CancellationToken cancellationToken) =>
        (await reverse.ExecuteAsync(actor, id, entry, reason, cancellationToken)).Match(opposite => Back(id, $"#entry-{Shown.Id(opposite)}"), failure => failure.ToPage());

    private static async Task<IResult> ImportAsync(long id, IFormFile? file, Actor actor, ImportLedger import, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return Page(new { Id = id, Said = "还没有选文件；请选一个 .xlsx。" }, StatusCodes.Status422UnprocessableEntity);
        }

        await using var content = file.OpenReadStream();
        return (await import.ExecuteAsync(actor, id, content, cancellationToken)).Match(
            done => Page(new { Id = id, Import = done }, StatusCodes.Status200OK),
            failure => failure is Failure.Invalid ? Page(new { Id = id, Said = failure.Message }, failure.Status()) : failure.ToPage());
    }

    private static RazorComponentResult<FundsPage> Page(object parameters, int status) => new(parameters) { StatusCode = status };

    private static IResult Back(long id, string anchor) => Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/projects/{id}/funds{anchor}"));
}
