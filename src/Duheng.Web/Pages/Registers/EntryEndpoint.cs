using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Registers;
using Duheng.Application.Registers.Files;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Pages.Checking;
using Duheng.Web.Parts;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Pages.Registers;

/// <summary>What the pages of registers send: new entries, corrections, what counts, what is removed; and the files that they hand out.</summary>
internal sealed class EntryEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/registers/{key}").ExcludeFromDescription();
        group.MapPost("/start", StartAsync).Needs(Capability.KeepRegisters);
        group.MapPost("/add", AddAsync).Needs(Capability.KeepRegisters).WithMetadata(UploadForm.Limit);
        group.MapPost("/new", AddByPhoneAsync).Needs(Capability.KeepRegisters).WithMetadata(UploadForm.Limit);
        group.MapPost("/{id:long}/correct", CorrectAsync).Needs(Capability.KeepRegisters).WithMetadata(UploadForm.Limit);
        group.MapPost("/{id:long}/aside", AsideAsync).Needs(Capability.KeepRegisters);
        group.MapPost("/{id:long}/count", CountAsync).Needs(Capability.KeepRegisters);
        group.MapPost("/{id:long}/remove", RemoveAsync).Needs(Capability.KeepRegisters);
        group.MapGet("/export", ExportAsync).Needs(Capability.ReadEvidence);
        group.MapGet("/template", (string key, ExportEntries export) => export.Template(key).Match(File, failure => failure.ToPage())).Needs();
    }

    private static async Task<IResult> StartAsync(string key, long? unit, IFormCollection form, Actor actor, StartRegister start, CancellationToken cancellationToken) =>
        (await start.ExecuteAsync(actor, key, unit, cancellationToken)).Match(
            place => Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/registers?unit={place.Organisation.Id}")), failure => failure.ToPage());

    private static async Task<IResult> AddAsync(string key, long? unit, IFormCollection form, Actor actor, AddEntry add, KeepFile keep, CancellationToken cancellationToken)
    {
        var ((typed, refused), project) = (await EntryUploads.ReadAsync(form, key, unit, actor, keep, cancellationToken), Project(form));
        return (refused ?? await add.ExecuteAsync(actor, key, unit, new EntryEdit(typed, project), EntrySource.Form, cancellationToken)).Match(
            id => To(key, id),
            failure => failure is Failure.Invalid
                ? new RazorComponentResult<AddEntryPage>(new { Key = key, OrganisationId = unit, Said = failure.Message, Typed = typed, ProjectId = project }) { StatusCode = failure.Status() }
                : failure.ToPage());
    }

    private static async Task<IResult> AddByPhoneAsync(string key, long? unit, IFormCollection form, Actor actor, AddEntry add, KeepFile keep, CancellationToken cancellationToken)
    {
        var (typed, refused) = await EntryUploads.ReadAsync(form, key, unit, actor, keep, cancellationToken);
        return (refused ?? await add.ExecuteAsync(actor, key, unit, new EntryEdit(typed, Project(form)), EntrySource.Phone, cancellationToken)).Match(
            _ => Results.LocalRedirect($"/registers/{key}/new?entered={Uri.EscapeDataString(typed.GetValueOrDefault("number") ?? "1")}{(unit is { } one ? "&unit=" + Shown.Id(one) : string.Empty)}"),
            failure => failure is Failure.Invalid
                ? new RazorComponentResult<PhoneEntryPage>(new { Key = key, OrganisationId = unit, Said = failure.Message, Typed = typed }) { StatusCode = failure.Status() }
                : failure.ToPage());
    }

    private static async Task<IResult> CorrectAsync(string key, long id, long? unit, IFormCollection form, Actor actor, CorrectEntry correct, KeepFile keep, CancellationToken cancellationToken)
    {
        var ((typed, refused), project, reason) = (await EntryUploads.ReadAsync(form, key, unit, actor, keep, cancellationToken), Project(form), form["reason"].ToString());
        return (refused ?? await correct.ExecuteAsync(actor, key, id, Number(form, "version") ?? 0, new EntryEdit(typed, project), reason, cancellationToken)).Match(
            _ => To(key, id),
            failure => failure is Failure.Invalid || failure == Refusals.ChangedMeanwhile
                ? new RazorComponentResult<EditEntryPage>(new { Key = key, Id = id, Said = failure.Message, Typed = typed, ProjectId = project, Reason = reason, IsClash = failure == Refusals.ChangedMeanwhile }) { StatusCode = failure.Status() }
                : failure.ToPage());
    }

    private static async Task<IResult> AsideAsync(string key, long id, [FromForm] long version, [FromForm] string? reason, Actor actor, SetEntryAside aside, CancellationToken cancellationToken) =>
        Done(key, await aside.ExecuteAsync(actor, key, id, version, isAside: true, reason, cancellationToken));

    private static async Task<IResult> CountAsync(string key, long id, [FromForm] long version, [FromForm] string? reason, Actor actor, SetEntryAside aside, CancellationToken cancellationToken) =>
        Done(key, await aside.ExecuteAsync(actor, key, id, version, isAside: false, reason, cancellationToken));

    private static async Task<IResult> RemoveAsync(string key, long id, [FromForm] long version, [FromForm] string? reason, Actor actor, RemoveEntry remove, CancellationToken cancellationToken) =>
        Done(key, await remove.ExecuteAsync(actor, key, id, version, reason, cancellationToken));

    private static async Task<IResult> ExportAsync(
        string key, string? format, string? mask, HttpRequest request, Actor actor, ExportEntries export, Application.Registers.Packs.PackCatalog packs, CancellationToken cancellationToken) =>
        (await export.ExecuteAsync(actor, key, EntryListFilter.Read(new ListAddress(request), packs.Find(key)), format != "csv", mask == "1", cancellationToken)).Match(File, failure => failure.ToPage());

    private static IResult File(Application.Exports.ExportedFile file) => Results.File(file.Content, file.MediaType, file.Name);

    private static IResult Done(string key, Result<RegisterEntry> result) => result.Match(entry => To(key, entry.Id), failure => failure.ToPage());

    private static IResult To(string key, long id) => Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/registers/{key}/{id}"));

    private static long? Project(IFormCollection form) => Number(form, "project");

    private static long? Number(IFormCollection form, string name) => long.TryParse(form[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
