using Duheng.Application.Publications;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Pages.Public;

/// <summary>Publishes or corrects from the page of a project.</summary>
internal sealed class PublishEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app) => app.MapPost("/projects/{id:long}/publication", HandleAsync).Needs(Capability.Publish).ExcludeFromDescription();

    private static async Task<IResult> HandleAsync(long id, [FromForm] string? reason, [FromForm] long? seen, Actor actor, PublishReport publishReport, CancellationToken cancellationToken)
    {
        var result = await publishReport.ExecuteAsync(actor, id, seen, reason, cancellationToken);
        return result.Match(_ => Results.LocalRedirect($"/projects/{Shown.Id(id)}/publication"), failure => failure.ToPage<PublishPage>(new { Id = id, Refused = failure.Message, Unsent = reason }));
    }
}
