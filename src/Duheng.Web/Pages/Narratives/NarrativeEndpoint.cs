using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Narratives;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Reports;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Pages.Narratives;

/// <summary>Saves a chapter: for a script with what changed on the page, else back to the page.</summary>
internal sealed class NarrativeEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app) => app.MapPost("/projects/{id:long}/narrative/{section}", SaveAsync).Needs(Capability.FillIn).ExcludeFromDescription();

    private static async Task<IResult> SaveAsync(
        long id, string section, [FromForm] string? text, [FromForm] string? seen, [FromForm] string? live, Actor actor, SaveNarrative save, LoadNarrative load, CancellationToken cancellationToken)
    {
        if (LifecycleWords.Parse<SectionKind>(section) is not { } kind)
        {
            return Results.NotFound();
        }

        var result = await save.ExecuteAsync(actor, id, kind, text ?? string.Empty, seen ?? string.Empty, cancellationToken);
        if (!result.Failed(out var failure, out var chapter))
        {
            return live == "1" ? new RazorComponentResult<NarrativeSaved>(new { Chapter = chapter }) : Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/projects/{id}/narrative#{section}"));
        }

        if (failure != Refusals.ChangedMeanwhile || (await load.ExecuteAsync(actor, id, cancellationToken)).Failed(out _, out var loaded) || loaded.Chapters.FirstOrDefault(one => one.Section == kind) is not { } theirs)
        {
            return failure.ToPage();
        }

        return live == "1"
            ? new RazorComponentResult<NarrativeSaved>(new { Chapter = theirs }) { StatusCode = StatusCodes.Status409Conflict }
            : new RazorComponentResult<NarrativeClashPage>(new { Id = id, Theirs = theirs, Mine = text ?? string.Empty }) { StatusCode = StatusCodes.Status409Conflict };
    }
}
