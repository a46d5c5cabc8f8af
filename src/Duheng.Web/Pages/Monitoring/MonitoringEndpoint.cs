using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Monitorings;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Pages.Monitoring;

/// <summary>What the pages of monitoring send.</summary>
internal sealed class MonitoringEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/projects/{id:long}/monitoring/{month:int}").ExcludeFromDescription();
        group.MapPost(string.Empty, SaveAsync).Needs(Capability.FillIn);
        group.MapPost("/start", StartAsync).Steps(DocumentKind.Monitoring, Act.Start);
        group.MapPost("/submit", SubmitAsync).Steps(DocumentKind.Monitoring, Act.Submit);
        group.MapPost("/{act}", MoveAsync).Steps(DocumentKind.Monitoring);
        app.MapPost("/monitoring/warnings/{id:long}", DisposeAsync).Needs(Capability.FillIn).ExcludeFromDescription();
        app.MapPost("/monitoring/periods", AddPeriodAsync).Needs(Capability.AdministerSystem).ExcludeFromDescription();
    }

    private static async Task<IResult> StartAsync(long id, int month, IFormCollection form, Actor actor, StartMonitoring start, CancellationToken cancellationToken) =>
        (await start.ExecuteAsync(actor, id, month, cancellationToken)).Match(_ => Back(id, month), failure => failure.ToPage());

    private static async Task<IResult> SaveAsync(long id, int month, IFormCollection form, Actor actor, SaveMonitoring save, LoadMonitoring load, CancellationToken cancellationToken) =>
        await WriteAsync(id, month, form, actor, save, load, cancellationToken) ?? Back(id, month);

    /// <summary>What is on the screen is saved first.</summary>
    private static async Task<IResult> SubmitAsync(
        long id, int month, IFormCollection form, Actor actor, SaveMonitoring save, LoadMonitoring load, SubmitMonitoring submit, CancellationToken cancellationToken) =>
        await WriteAsync(id, month, form, actor, save, load, cancellationToken)
        ?? (await submit.ExecuteAsync(actor, id, month, cancellationToken)).Match(gaps => Back(id, month, gaps.Length > 0 ? "?said=stopped" : string.Empty), failure => failure.ToPage());

    private static async Task<IResult> MoveAsync(long id, int month, string act, [FromForm] string? reason, [FromForm] long? seen, Actor actor, MoveMonitoring move, CancellationToken cancellationToken) =>
        LifecycleWords.Parse<Act>(act) is { } chosen
            ? (await move.ExecuteAsync(actor, id, month, chosen, seen, reason, cancellationToken)).Match(
                _ => Back(id, month), failure => failure.ToPage<PeriodPage>(new { Id = id, Month = month, Refused = failure.Message, Unsent = reason }))
            : Results.NotFound();

    private static async Task<IResult> DisposeAsync(
        long id, [FromForm] string? disposal, [FromForm] string? measure, Actor actor, DisposeWarning dispose, CancellationToken cancellationToken)
    {
        var result = await dispose.ExecuteAsync(actor, id, LifecycleWords.Parse<Disposal>(disposal), measure, cancellationToken);
        if (result.Failed(out var failure, out var warning))
        {
            return failure.ToPage();
        }

        return warning.Disposal == Disposal.Adjust
            ? Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/projects/{warning.ProjectYearId}/adjustments"))
            : Back(warning.ProjectYearId, warning.LastMonth);
    }

    private static async Task<IResult> AddPeriodAsync(
        [FromForm] int year, [FromForm] int month, [FromForm] string? due, [FromForm] long version, Actor actor, AddMonitoringPeriod add, CancellationToken cancellationToken)
    {
        var day = DateOnly.TryParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : (DateOnly?)null;
        return (await add.ExecuteAsync(actor, year, month, day, version, cancellationToken)).Match(
            period => Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/monitoring?month={period.LastMonth}")),
            failure => failure is Failure.Invalid or Failure.Conflict
                ? new RazorComponentResult<MonitoringsPage>(new { Said = failure.Message, TypedMonth = month, TypedDue = due }) { StatusCode = failure.Status() }
                : failure.ToPage());
    }

    /// <summary>Null when it is written; else what to answer.</summary>
    private static async Task<IResult?> WriteAsync(
        long id, int month, IFormCollection form, Actor actor, SaveMonitoring save, LoadMonitoring load, CancellationToken cancellationToken)
    {
        var read = MonitoringForm.Read(form);
        if (read.Failed(out var mistake, out var edit))
        {
            return mistake.ToPage();
        }

        var saved = await save.ExecuteAsync(actor, id, month, edit, cancellationToken);
        if (!saved.Failed(out var failure, out _))
        {
            return null;
        }

        var current = await load.ExecuteAsync(actor, id, month, cancellationToken);
        return failure == Refusals.ChangedMeanwhile && !current.Failed(out _, out var theirs)
            ? new RazorComponentResult<MonitoringClash>(new { Theirs = theirs, Mine = edit }) { StatusCode = StatusCodes.Status409Conflict }
            : failure.ToPage();
    }

    private static IResult Back(long id, int month, string query = "") => Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/projects/{id}/monitoring/{month}{query}"));
}
