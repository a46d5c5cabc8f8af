using System.Globalization;
using Duheng.Application.Registers.Imports;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Pages.Checking;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Pages.Registers;

/// <summary>What the pages of imports of entries send.</summary>
internal sealed class ImportEntriesEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/registers/{key}/import", CheckAsync).Needs(Capability.KeepRegisters).ExcludeFromDescription().WithMetadata(UploadForm.Limit);
        app.MapPost("/registers/imports/{id:long}/accept", AcceptAsync).Needs(Capability.KeepRegisters).ExcludeFromDescription();
    }

    private static async Task<IResult> CheckAsync(
        string key, long? unit, IFormFile? file, [FromForm] string? profile, [FromForm] string? project, [FromForm] string? mask, Actor actor, ImportEntries import, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        if (file is not null)
        {
            await file.CopyToAsync(content, cancellationToken);
        }

        var sent = new EntryImportFile(
            file?.FileName ?? string.Empty, key, 0, long.TryParse(project, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null, string.IsNullOrEmpty(profile) ? null : profile, mask == "1", content.ToArray());
        return (await import.CheckAsync(actor, key, unit, sent, cancellationToken)).Match(
            To,
            failure => failure is Application.Common.Failure.Invalid
                ? new RazorComponentResult<ImportEntriesPage>(new { Key = key, OrganisationId = unit, Said = failure.Message }) { StatusCode = failure.Status() }
                : failure.ToPage());
    }

    private static async Task<IResult> AcceptAsync(long id, [FromForm] string? rows, Actor actor, ImportEntries import, CancellationToken cancellationToken) =>
        (await import.AcceptAsync(actor, id, onlyGood: rows == "good", cancellationToken)).Match(To, failure => failure.ToPage());

    private static IResult To(long id) => Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/registers/imports/{id}"));
}
