using System.Text;
using Duheng.Application.Publications;
using Duheng.Web.Api;

namespace Duheng.Web.Pages.Public;

/// <summary>Open data: all that is published, as files, and each content as it is kept.</summary>
internal sealed class OpenDataEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/public/data.json", (FindPublications publications, CancellationToken cancellationToken) =>
            Results.Stream(output => OpenData.WriteJsonAsync(publications.AllAsync(cancellationToken), output, cancellationToken), "application/json")).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/public/data.csv", (FindPublications publications, CancellationToken cancellationToken) =>
            Results.Stream(output => OpenData.WriteCsvAsync(publications.AllAsync(cancellationToken), output, cancellationToken), "text/csv; charset=utf-8", "绩效公开.csv")).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/public/{code}/content.json", ContentAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> ContentAsync(string code, FindPublications publications, CancellationToken cancellationToken) =>
        await publications.FindAsync(code, cancellationToken) is { } found
            ? Results.Bytes(Encoding.UTF8.GetBytes(found.Json), "application/json")
            : Application.Common.Refusals.NoSuch("公开的报告").ToPage();
}
