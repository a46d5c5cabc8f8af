using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Comparisons;
using Duheng.Application.Evaluations;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Reports;
using Duheng.Web.Api;
using Duheng.Web.Pages.Checking;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Pages.Comparisons;

/// <summary>Takes a finished report, shows it beside the form, and takes over what was chosen of it.</summary>
internal sealed class CompareEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/projects/{id:long}/compare").ExcludeFromDescription();
        group.MapPost("/report", CompareAsync).WithMetadata(UploadForm.Limit, new RequireAntiforgeryTokenAttribute()).RequireRateLimiting(RateLimits.CheckLimit).Needs(Capability.ReadProjects);
        group.MapPost("/fill", FillAsync).Needs(Capability.FillIn);
    }

    private static async Task<IResult> CompareAsync(long id, HttpContext context, Actor actor, CompareReport compare, CancellationToken cancellationToken)
    {
        var uploaded = await UploadForm.ReadAsync(context.Request, cancellationToken);
        if (uploaded.Failed(out var refusal, out var files) || files.Count == 0)
        {
            return Page(id, refusal?.Message ?? "没有收到文件；请选择一份报告后再对照。", comparison: null);
        }

        return (await compare.ExecuteAsync(actor, id, files[0], cancellationToken)).Match(
            comparison => Page(id, said: null, comparison),
            failure => failure is Failure.Invalid ? Page(id, failure.Message, comparison: null) : failure.ToPage());
    }

    private static async Task<IResult> FillAsync(long id, IFormCollection form, Actor actor, FillFromReport fill, LoadEvaluation load, CancellationToken cancellationToken)
    {
        var current = await load.ExecuteAsync(actor, id, cancellationToken);
        if (current.Failed(out var missing, out var loaded))
        {
            return missing.ToPage();
        }

        if (form["strange"] == "1" && form["anyway"] != "1")
        {
            return Refusals.Invalid("带入的内容", "这份报告写的是别的项目、单位或年度；确实要带入，请勾选确认。").ToPage();
        }

        var chosen = form["take"].ToHashSet(StringComparer.Ordinal);
        var lines = (loaded.Evaluated?.Lines ?? []).Where(line => Takes("actual", line) || Takes("reason", line)).Select(Edit).ToList();
        var chapters = chosen.Select(take => take?.Split('-', 2)).Where(parts => parts is ["chapter", _]).Select(parts => LifecycleWords.Parse<SectionKind>(parts![1])).OfType<SectionKind>() // matched above
            .ToDictionary(section => section, section => (form[$"chapter-{section.Key()}"].ToString(), form[$"seen-{section.Key()}"].ToString()));
        return (await fill.ExecuteAsync(actor, id, new ReportFilling(lines, chapters), cancellationToken)).Match(
            _ => Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/projects/{id}/evaluation")), failure => failure.ToPage());

        bool Takes(string what, EvaluatedLine line) => chosen.Contains($"{what}-{Shown.Id(line.Row)}");

        LineEdit Edit(EvaluatedLine line) => new(
            line.Row,
            Takes("actual", line) ? form[$"actual-{Shown.Id(line.Row)}"].ToString() : line.Line.Actual,
            Takes("reason", line) ? form[$"reason-{Shown.Id(line.Row)}"].ToString() : line.Line.Reason,
            line.Line.StatedCenti,
            line.Line.RestsOn,
            line.Line.Evidence,
            long.TryParse(form[$"version-{Shown.Id(line.Row)}"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0);
    }

    private static IResult Page(long id, string? said, ReportComparison? comparison) => new RazorComponentResult<ComparePage>(
        new Dictionary<string, object?>(StringComparer.Ordinal) { ["Id"] = id, ["Said"] = said, ["Comparison"] = comparison })
    {
        StatusCode = said is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
    };
}
