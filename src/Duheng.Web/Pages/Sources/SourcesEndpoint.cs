using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Registers.Sources;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Pages.Sources;

/// <summary>What administrators change about saved queries, and the run of one by whoever keeps the register.</summary>
internal sealed class SourcesEndpoint : IEndpoint
{
    private const string Administration = "/admin/sources";

    public void Map(IEndpointRouteBuilder app)
    {
        var admin = app.MapGroup(Administration).ExcludeFromDescription();
        admin.MapPost(string.Empty, AddAsync).Needs(Capability.AdministerSystem);
        admin.MapPost("/preview", PreviewAsync).Needs(Capability.AdministerSystem);
        admin.MapPost("/{id:long}", SaveAsync).Needs(Capability.AdministerSystem);
        admin.MapPost("/{id:long}/remove", RemoveAsync).Needs(Capability.AdministerSystem);
        app.MapPost("/registers/{key}/sources", RunAsync).Needs(Capability.KeepRegisters).ExcludeFromDescription();
    }

    private static async Task<IResult> AddAsync(IFormCollection form, Actor actor, ManageSources sources, CancellationToken cancellationToken)
    {
        var typed = Read(form, id: 0);
        return (await sources.AddAsync(actor, typed, cancellationToken)).Match(_ => Results.LocalRedirect(Administration), failure => Again(failure, typed));
    }

    private static async Task<IResult> SaveAsync(long id, IFormCollection form, Actor actor, ManageSources sources, CancellationToken cancellationToken)
    {
        var typed = Read(form, id);
        return (await sources.SaveAsync(actor, typed, cancellationToken)).Match(_ => Results.LocalRedirect(Administration), failure => Again(failure, typed));
    }

    private static async Task<IResult> PreviewAsync(long? id, IFormCollection form, Actor actor, ManageSources sources, CancellationToken cancellationToken)
    {
        var typed = Read(form, id ?? 0);
        return (await sources.PreviewAsync(actor, typed, cancellationToken)).Match(
            preview => new RazorComponentResult<AdminSourcesPage>(new { Typed = typed.Told(), Preview = preview }), failure => Again(failure, typed));
    }

    private static async Task<IResult> RemoveAsync(long id, IFormCollection form, Actor actor, ManageSources sources, CancellationToken cancellationToken) =>
        (await sources.RemoveAsync(actor, id, cancellationToken)).Match(_ => Results.LocalRedirect(Administration), failure => failure.ToPage());

    private static async Task<IResult> RunAsync(
        string key, [FromForm] string? source, [FromForm] string? project, [FromForm] string? mask, Actor actor, RunSource run, CancellationToken cancellationToken) =>
        (await run.ExecuteAsync(actor, key, Number(source) ?? 0, Number(project), mask == "1", cancellationToken)).Match(
            id => Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/registers/imports/{id}")), failure => failure.ToPage());

    private static IResult Again(Failure failure, QuerySource typed) => failure is Failure.Invalid or Failure.Conflict
        ? new RazorComponentResult<AdminSourcesPage>(new { Said = failure.Message, Typed = typed.Told() }) { StatusCode = failure.Status() }
        : failure.ToPage();

    private static QuerySource Read(IFormCollection form, long id) => new()
    {
        Id = id,
        Version = Number(form["version"]) ?? 0,
        OrganisationId = Number(form["organisation"]) ?? 0,
        Name = Text(form, "name"),
        Kind = LifecycleWords.Parse<DatabaseKind>(form["kind"]) ?? (DatabaseKind)(-1),
        Connection = Text(form, "connection"),
        Password = form["password"].ToString(),
        Secret = Text(form, "kept"),
        Register = Text(form, "register"),
        Profile = Text(form, "profile"),
        Query = Text(form, "query"),
        MostRows = Small(form, "rows"),
        MostSeconds = Small(form, "seconds"),
    };

    private static string Text(IFormCollection form, string name) => form[name].ToString().Trim();

    /// <summary>0 for what is no number: it is refused with its field.</summary>
    private static int Small(IFormCollection form, string name) => int.TryParse(form[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static long? Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
