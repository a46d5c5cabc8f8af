using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Exports;
using Duheng.Application.Surveys;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Pages.Surveys;

/// <summary>What the pages of surveys send, and the files that they hand out.</summary>
internal sealed class SurveysEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/surveys", MakeAsync).Accepts<IFormCollection>("application/x-www-form-urlencoded").Needs(Capability.KeepRegisters).ExcludeFromDescription(); // else the page of the same address would take it
        var group = app.MapGroup("/surveys/{id:long}").ExcludeFromDescription();
        group.MapPost("/edit", SaveAsync).Accepts<IFormCollection>("application/x-www-form-urlencoded").Needs(Capability.KeepRegisters);
        group.MapPost("/open", OpenAsync).Needs(Capability.KeepRegisters);
        group.MapPost("/close", CloseAsync).Needs(Capability.KeepRegisters);
        group.MapPost("/codes", CodesAsync).Accepts<IFormCollection>("application/x-www-form-urlencoded").Needs(Capability.KeepRegisters);
        group.MapPost("/answers/{answer:long}", SetAsideAsync).Needs(Capability.KeepRegisters);
        group.MapGet("/codes.csv", CodesFileAsync).Needs(Capability.KeepRegisters);
        group.MapGet("/export.{extension}", ExportAsync).Needs(Capability.ReadEvidence);
    }

    private static async Task<IResult> MakeAsync(IFormCollection form, Actor actor, MakeSurvey make, CancellationToken cancellationToken)
    {
        var project = Number(form["project"]);
        var made = new NewSurvey(project, Number(form["organisation"]) ?? 0, (int)(Number(form["year"]) ?? 0), SurveyForm.Begin(form));
        return (await make.ExecuteAsync(actor, made, cancellationToken)).Match(
            id => Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/surveys/{id}/edit")),
            failure => failure is Failure.Invalid
                ? new RazorComponentResult<NewSurveyPage>(new { Said = failure.Message, made.Draft.Number, made.Draft.Title, ProjectId = project }) { StatusCode = failure.Status() }
                : failure.ToPage());
    }

    private static async Task<IResult> SaveAsync(long id, IFormCollection form, Actor actor, EditSurvey edit, CancellationToken cancellationToken)
    {
        var draft = SurveyForm.Read(form);
        return (await edit.ExecuteAsync(actor, id, draft, Number(form["version"]) ?? 0, cancellationToken)).Match(
            _ => Back(id, "/edit?saved=1"),
            failure => failure is Failure.Invalid || failure == Refusals.ChangedMeanwhile
                ? new RazorComponentResult<EditSurveyPage>(new { Id = id, Said = failure == Refusals.ChangedMeanwhile ? Clash : failure.Message, Typed = draft }) { StatusCode = failure.Status() }
                : failure.ToPage());
    }

    private const string Clash = "这份调查刚才被别人改过。下面是您写的；另开一个窗口看现在的内容，合并后再保存，就以您的为准。";

    private static async Task<IResult> OpenAsync(long id, [FromForm] string? opens, [FromForm] string? closes, Actor actor, RunSurvey run, CancellationToken cancellationToken) =>
        Done(id, await run.OpenAsync(actor, id, Day(opens), Day(closes), cancellationToken));

    private static async Task<IResult> CloseAsync(long id, IFormCollection form, Actor actor, RunSurvey run, CancellationToken cancellationToken) => Done(id, await run.CloseAsync(actor, id, cancellationToken));

    private static async Task<IResult> CodesAsync(long id, [FromForm] int? count, Actor actor, SurveyCodes codes, CancellationToken cancellationToken) =>
        Done(id, await codes.MakeAsync(actor, id, count ?? 0, cancellationToken));

    private static async Task<IResult> SetAsideAsync(long id, long answer, [FromForm] string? reason, Actor actor, SetAsideAnswer setAside, CancellationToken cancellationToken) =>
        (await setAside.ExecuteAsync(actor, id, answer, reason, cancellationToken)).Match(_ => Back(id, "/answers"), failure => failure.ToPage());

    private static async Task<IResult> CodesFileAsync(long id, HttpRequest request, Actor actor, SurveyCodes codes, CancellationToken cancellationToken) =>
        File(await codes.ExportAsync(actor, id, $"{request.Scheme}://{request.Host}", cancellationToken));

    private static async Task<IResult> ExportAsync(long id, string extension, Actor actor, ExportSurvey export, CancellationToken cancellationToken) =>
        File(await export.ExecuteAsync(actor, id, extension, cancellationToken));

    private static IResult File(Result<ExportedFile> result) => result.Match(file => Results.File(file.Content, file.MediaType, file.Name), failure => failure.ToPage());

    private static IResult Done<T>(long id, Result<T> result) => result.Match(_ => Back(id), failure => failure.ToPage());

    private static IResult Back(long id, string page = "") => Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/surveys/{id}{page}"));

    private static long? Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
