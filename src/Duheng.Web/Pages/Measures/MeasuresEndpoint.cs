using System.Globalization;
using Duheng.Application.Measures;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Pages.Measures;

/// <summary>Binds an indicator to a measure; hands its records out as a file.</summary>
internal sealed class MeasuresEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/projects/{id:long}/measures/{position:int}").ExcludeFromDescription();
        group.MapPost("/bind", BindAsync).Needs(Capability.FillIn);
        group.MapGet("/records.csv", ExportAsync).Needs(Capability.ReadProjects);
    }

    private static async Task<IResult> BindAsync(
        long id, int position, [FromForm] string? expression, [FromForm] string? proposal, [FromForm] string? none, [FromForm] string? seen, Actor actor, BindMeasure bind, CancellationToken cancellationToken) =>
        (await bind.ExecuteAsync(actor, id, position, none is { Length: > 0 } ? string.Empty : proposal ?? expression ?? string.Empty, seen, cancellationToken)).Match(
            _ => Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/projects/{id}/measures#row-{position}")), failure => failure.ToPage());

    private static async Task<IResult> ExportAsync(long id, int position, int? part, Actor actor, ShowMeasure show, CancellationToken cancellationToken) =>
        (await show.ExecuteAsync(actor, id, position, part ?? 0, cancellationToken)).Match(
            detail => Results.File(MeasureCsv.Write(detail), "text/csv; charset=utf-8", string.Create(CultureInfo.InvariantCulture, $"{detail.Indicator.Name}-{detail.Year.Year}-记录.csv")), failure => failure.ToPage());
}
