using Duheng.Application.Overview;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Duheng.Web.Shell;

namespace Duheng.Web.Pages.Overview;

/// <summary>The tables of the overview as files.</summary>
internal sealed class ExportOverviewEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app) => app.MapGet("/overview/export/{extension}", WriteAsync).Needs(Capability.ReadOverview).ExcludeFromDescription();

    private static async Task<IResult> WriteAsync(
        string extension, string? table, long? organisation, Actor actor, ChosenYear chosenYear, ExportOverview export, CancellationToken cancellationToken)
    {
        var (_, year) = await chosenYear.FindAsync(cancellationToken);
        var result = await export.ExecuteAsync(actor, year, organisation, extension, table, cancellationToken);
        return result.Match(file => Results.File(file.Content, file.MediaType, file.Name), failure => failure.ToPage());
    }
}
