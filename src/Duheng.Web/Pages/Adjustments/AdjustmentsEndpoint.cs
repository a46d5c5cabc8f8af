using System.Globalization;
using Duheng.Application.Adjustments;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Pages.Adjustments;

/// <summary>What the page of adjustments sends.</summary>
internal sealed class AdjustmentsEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/projects/{id:long}/adjustments").ExcludeFromDescription();
        group.MapPost("/keep", KeepAsync).Needs(Capability.FillIn);
        group.MapPost("/adjust", AdjustAsync).Needs(Capability.FillIn);
    }

    private static async Task<IResult> KeepAsync(long id, [FromForm] string? reason, Actor actor, KeepTargets keep, CancellationToken cancellationToken) =>
        (await keep.ExecuteAsync(actor, id, reason, cancellationToken)).Match(_ => Back(id, "adjustments"), failure => failure.ToPage());

    private static async Task<IResult> AdjustAsync(long id, [FromForm] string? cause, [FromForm] string? reason, Actor actor, AdjustTargets adjust, CancellationToken cancellationToken) =>
        (await adjust.ExecuteAsync(actor, id, cause, reason, cancellationToken)).Match(_ => Back(id, "targets"), failure => failure.ToPage());

    private static IResult Back(long id, string page) => Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/projects/{id}/{page}"));
}
