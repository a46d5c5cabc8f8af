using System.Globalization;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Pages.Projects;

/// <summary>Carries the ticked projects into the next year.</summary>
internal sealed class CarryEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app) => app.MapPost("/projects/carry", CarryAsync).Needs().ExcludeFromDescription();

    private static async Task<IResult> CarryAsync(IFormCollection form, Actor actor, CarryProjects carry, CancellationToken cancellationToken)
    {
        var ids = form["project"].Select(text => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0).ToList();
        return (await carry.ExecuteAsync(actor, ids, cancellationToken)).Match(
            done => new RazorComponentResult<CarriedPage>(new { Done = done }) { StatusCode = done.Carried.Count == 0 ? StatusCodes.Status409Conflict : StatusCodes.Status200OK },
            failure => failure.ToPage());
    }
}
