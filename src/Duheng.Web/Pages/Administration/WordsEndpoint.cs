using System.Globalization;
using Duheng.Application.Words;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Pages.Administration;

/// <summary>Changes a word list.</summary>
internal sealed class WordsEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app) => app.MapPost("/admin/words/save", SaveAsync).Needs(Capability.AdministerSystem).ExcludeFromDescription();

    private static async Task<IResult> SaveAsync(IFormCollection form, Actor actor, ManageWords words, CancellationToken cancellationToken)
    {
        var (name, text) = (form["list"].ToString(), form["words"].ToString());
        _ = long.TryParse(form["version"], CultureInfo.InvariantCulture, out var version); // an odd one is an old one
        return (await words.SaveAsync(actor, name, text.Split('\n'), version, cancellationToken)).Match(
            list => Results.LocalRedirect($"/admin/words?list={Uri.EscapeDataString(list.Name)}&saved=1"),
            failure => new RazorComponentResult<WordsPage>(new { Said = failure.Message, Typed = text, List = name, Version = (long?)version }) { StatusCode = failure.Status() });
    }
}
