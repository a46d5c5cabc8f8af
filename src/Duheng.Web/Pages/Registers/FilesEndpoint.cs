using System.Globalization;
using Duheng.Application.Registers.Files;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Pages.Registers;

/// <summary>Hands out files of registers under a safe name and the type that they have, and takes what is said of them.</summary>
internal sealed class FilesEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/registers/{key}/files/{sha256}").ExcludeFromDescription();
        group.MapGet(string.Empty, ReadAsync).Needs(Capability.ReadEvidence);
        group.MapPost(string.Empty, DescribeAsync).Needs(Capability.KeepRegisters);
    }

    private static async Task<IResult> ReadAsync(string key, string sha256, long? unit, Actor actor, ReadFile read, CancellationToken cancellationToken) =>
        (await read.ExecuteAsync(actor, key, unit, sha256, cancellationToken)).Match(file => Results.File(file.Content, file.MediaType, file.Name), failure => failure.ToPage());

    private static async Task<IResult> DescribeAsync(
        string key, string sha256, long? unit, [FromForm] string? version, [FromForm] string? entry, [FromForm] string? custodian, [FromForm] string? captured, Actor actor, DescribeFile describe, CancellationToken cancellationToken) =>
        (await describe.ExecuteAsync(actor, key, unit, sha256, Number(version), custodian, captured, cancellationToken)).Match(
            _ => Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/registers/{key}/{Number(entry)}")), failure => failure.ToPage());

    private static long Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
