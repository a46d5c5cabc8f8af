using System.Globalization;
using Duheng.Application.Administration;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Pages.Administration;

/// <summary>Adds to the library of indicators, or changes a row of it.</summary>
internal sealed class LibraryEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app) => app.MapPost("/admin/library/save", SaveAsync).Needs(Capability.AdministerSystem).ExcludeFromDescription();

    private static async Task<IResult> SaveAsync(IFormCollection form, Actor actor, ManageLibrary library, CancellationToken cancellationToken)
    {
        var row = new LibraryIndicator
        {
            Code = Text("code"),
            Level1 = Text("level1"),
            Level2 = Text("level2"),
            Name = Text("name"),
            Operator = Text("operator"),
            Target = Text("target"),
            Unit = Text("unit"),
            Basis = Text("basis"),
            Evidence = Text("evidence"),
            Trade = Text("trade"),
            Closed = form["closed"] == "1",
            Version = long.TryParse(form["version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0,
        };
        return (await library.SaveAsync(actor, row, cancellationToken)).Match(
            _ => Results.LocalRedirect("/admin/library"),
            failure => new RazorComponentResult<IndicatorsPage>(new { Said = failure.Message, Typed = row }) { StatusCode = failure.Status() });

        string Text(string name) => form[name].ToString().Trim();
    }
}
