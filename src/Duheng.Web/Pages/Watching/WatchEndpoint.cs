using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Watching;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Watching;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Pages.Watching;

/// <summary>What administrators change about points, and units about maintenance.</summary>
internal sealed class WatchEndpoint : IEndpoint
{
    private const string Administration = "/admin/watch";

    public void Map(IEndpointRouteBuilder app)
    {
        var admin = app.MapGroup(Administration).ExcludeFromDescription();
        admin.MapPost(string.Empty, AddAsync).Needs(Capability.AdministerSystem);
        admin.MapPost("/{id:long}", SaveAsync).Needs(Capability.AdministerSystem);
        admin.MapPost("/{id:long}/pause", PauseAsync).Needs(Capability.AdministerSystem);
        admin.MapPost("/{id:long}/resume", ResumeAsync).Needs(Capability.AdministerSystem);
        admin.MapPost("/{id:long}/remove", RemoveAsync).Needs(Capability.AdministerSystem);
        var windows = app.MapGroup("/watch/windows").ExcludeFromDescription();
        windows.MapPost(string.Empty, AnnounceAsync).Needs(Capability.KeepRegisters);
        windows.MapPost("/{id:long}/end", EndAsync).Needs(Capability.KeepRegisters);
    }

    private static async Task<IResult> AddAsync(IFormCollection form, Actor actor, ManageWatchPoints points, CancellationToken cancellationToken)
    {
        var typed = Read(form, id: 0);
        return (await points.AddAsync(actor, typed, cancellationToken)).Match(_ => Results.LocalRedirect(Administration), failure => Again(failure, typed));
    }

    private static async Task<IResult> SaveAsync(long id, IFormCollection form, Actor actor, ManageWatchPoints points, CancellationToken cancellationToken)
    {
        var typed = Read(form, id);
        return (await points.SaveAsync(actor, typed, cancellationToken)).Match(_ => Results.LocalRedirect(Administration), failure => Again(failure, typed));
    }

    private static async Task<IResult> PauseAsync(long id, IFormCollection form, Actor actor, ManageWatchPoints points, CancellationToken cancellationToken) =>
        Back(await points.PauseAsync(actor, id, cancellationToken));

    private static async Task<IResult> ResumeAsync(long id, IFormCollection form, Actor actor, ManageWatchPoints points, CancellationToken cancellationToken) =>
        Back(await points.ResumeAsync(actor, id, cancellationToken));

    private static async Task<IResult> RemoveAsync(long id, IFormCollection form, Actor actor, ManageWatchPoints points, CancellationToken cancellationToken) =>
        Back(await points.RemoveAsync(actor, id, cancellationToken));

    private static async Task<IResult> AnnounceAsync(
        [FromForm] string? of, [FromForm] string? start, [FromForm] string? end, [FromForm] string? reason, Actor actor, ManageWindows windows, CancellationToken cancellationToken)
    {
        var parts = (of ?? string.Empty).Split('-');
        var window = new NewWindow(Number(parts[0]) ?? 0, parts.Length > 1 ? Number(parts[1]) : null, Time(start), Time(end), reason);
        return (await windows.AnnounceAsync(actor, window, cancellationToken)).Match(
            _ => Results.LocalRedirect("/watch"),
            failure => failure is Failure.Invalid ? new RazorComponentResult<WatchPage>(new { Said = failure.Message }) { StatusCode = failure.Status() } : failure.ToPage());
    }

    private static async Task<IResult> EndAsync(long id, [FromForm] string? back, Actor actor, ManageWindows windows, CancellationToken cancellationToken) =>
        (await windows.EndAsync(actor, id, cancellationToken)).Match(
            _ => Results.LocalRedirect(back?.StartsWith("/watch", StringComparison.Ordinal) == true ? back : "/watch"), failure => failure.ToPage());

    private static IResult Back(Result<bool> result) => result.Match(_ => Results.LocalRedirect(Administration), failure => failure.ToPage());

    private static IResult Again(Failure failure, WatchPointRow typed) => failure is Failure.Invalid or Failure.Conflict
        ? new RazorComponentResult<AdminWatchPage>(new { Said = failure.Message, Typed = typed }) { StatusCode = failure.Status() }
        : failure.ToPage();

    private static WatchPointRow Read(IFormCollection form, long id) => new()
    {
        Id = id,
        Version = Number(form["version"]) ?? 0,
        OrganisationId = Number(form["organisation"]) ?? 0,
        Name = Text(form, "name"),
        System = Text(form, "system"),
        Kind = LifecycleWords.Parse<WatchKind>(form["kind"]) ?? WatchKind.Tcp,
        Host = Text(form, "host"),
        Port = Small(form, "port"),
        Path = Text(form, "path") is { Length: > 0 } path ? path : "/",
        Encrypted = form["encrypted"] == "1",
        AnyCertificate = form["any"] == "1",
        ExpectedStatus = Small(form, "status"),
        ExpectedText = Text(form, "text"),
        EverySeconds = Small(form, "every"),
        LimitMs = Small(form, "limit"),
        FailuresToBegin = Small(form, "failures"),
        SuccessesToEnd = Small(form, "successes"),
    };

    private static string Text(IFormCollection form, string name) => form[name].ToString().Trim();

    /// <summary>0 for what is no number: the domain refuses it with its field.</summary>
    private static int Small(IFormCollection form, string name) => int.TryParse(form[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static long? Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>By the clock of China, as it is typed.</summary>
    private static DateTimeOffset? Time(string? text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? ChinaClock.When(time) : null;
}
