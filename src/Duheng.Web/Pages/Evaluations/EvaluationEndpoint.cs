using System.Globalization;
using System.Text.RegularExpressions;
using Duheng.Application.Common;
using Duheng.Application.Evaluations;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Api.Evaluations;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Pages.Evaluations;

/// <summary>What the self-evaluation page sends.</summary>
internal sealed partial class EvaluationEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/projects/{id:long}/evaluation").ExcludeFromDescription();
        group.MapPost("/start", StartAsync).Steps(DocumentKind.Evaluation, Act.Start);
        group.MapPost("/rows", SaveAllAsync).Needs(Capability.FillIn);
        group.MapPost("/rows/{row:int}", SaveRowAsync).Needs(Capability.FillIn);
        group.MapPost("/submit", SubmitAsync).Steps(DocumentKind.Evaluation, Act.Submit);
        group.MapPost("/follow", FollowAsync).Needs(Capability.FillIn);
        group.MapPost("/waive", WaiveAsync).Needs(Capability.Comment);
        group.MapPost("/{act}", MoveAsync).Steps(DocumentKind.Evaluation);
        app.MapGet("/projects/{id:long}/report/{extension}", WriteAsync).Needs(Capability.ReadProjects).ExcludeFromDescription();
    }

    private static async Task<IResult> StartAsync(long id, IFormCollection form, Actor actor, StartEvaluation start, CancellationToken cancellationToken) =>
        (await start.ExecuteAsync(actor, id, cancellationToken)).Match(_ => Back(id), failure => failure.ToPage());

    private static async Task<IResult> SaveRowAsync(
        long id, int row, [FromForm] string? actual, [FromForm] string? reason, [FromForm] string? stated, [FromForm] string? rests, [FromForm] string? evidence, [FromForm] long? version,
        Actor actor, SaveLine save, LoadEvaluation load, CancellationToken cancellationToken)
    {
        if (!TryPoints(stated, out var centi))
        {
            return Refusals.Invalid("得分", $"“{stated}”读不成数。").ToPage();
        }

        var edit = new LineEdit(row, actual ?? string.Empty, reason ?? string.Empty, centi, LifecycleWords.Parse<RestsOn>(rests) ?? RestsOn.Claim, evidence ?? string.Empty, version);
        var result = await save.ExecuteAsync(actor, id, edit, cancellationToken);
        if (!result.Failed(out var failure, out var evaluated))
        {
            return new RazorComponentResult<EvaluationLive>(new { Evaluated = evaluated, Line = evaluated.Lines.First(line => line.Row == row) });
        }

        var current = await load.ExecuteAsync(actor, id, cancellationToken);
        return failure == Refusals.ChangedMeanwhile && !current.Failed(out _, out var loaded) && loaded.Evaluated?.Lines.FirstOrDefault(line => line.Row == row) is { } theirs
            ? new RazorComponentResult<EvaluationClash>(new { Theirs = theirs, Mine = edit }) { StatusCode = StatusCodes.Status409Conflict }
            : failure.ToPage();
    }

    /// <summary>Without JavaScript: all rows of the form, those that differ are written.</summary>
    private static async Task<IResult> SaveAllAsync(long id, IFormCollection form, Actor actor, SaveLine save, LoadEvaluation load, CancellationToken cancellationToken)
    {
        var current = await load.ExecuteAsync(actor, id, cancellationToken);
        if (current.Failed(out var missing, out var loaded))
        {
            return missing.ToPage();
        }

        Failure? refused = null;
        foreach (var line in loaded.Evaluated?.Lines ?? [])
        {
            var number = Shown.Id(line.Row);
            if (!TryPoints(form[$"stated-{number}"], out var centi))
            {
                return Refusals.Invalid($"第 {number} 行得分", $"“{form[$"stated-{number}"]}”读不成数。").ToPage();
            }

            var edit = new LineEdit(
                line.Row, form["fill"] == number && line.Measure?.Actual is { } computed ? computed : Or($"actual-{number}", line.Line.Actual), Or($"reason-{number}", line.Line.Reason), form.ContainsKey($"stated-{number}") ? centi : line.Line.StatedCenti,
                LifecycleWords.Parse<RestsOn>(form[$"rests-{number}"]) ?? line.Line.RestsOn, Or($"evidence-{number}", line.Line.Evidence), VersionOf(number));
            if ((edit.Actual, edit.Reason, edit.StatedCenti, edit.RestsOn, edit.Evidence) == (line.Line.Actual, line.Line.Reason, line.Line.StatedCenti, line.Line.RestsOn, line.Line.Evidence))
            {
                continue;
            }

            // One row that was refused holds up no other.
            refused = (await save.ExecuteAsync(actor, id, edit, cancellationToken)).Failed(out var failure, out _) ? failure : refused;
        }

        return refused?.ToPage() ?? Back(id);

        // Without one, or with an unreadable one, the row is taken as never seen: it is saved by nobody's version.
        long VersionOf(string number) => long.TryParse(form[$"version-{number}"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;

        string Or(string name, string before) => form.TryGetValue(name, out var value) ? value.ToString() : before;
    }

    private static async Task<IResult> SubmitAsync(long id, IFormCollection form, Actor actor, SubmitEvaluation submit, CancellationToken cancellationToken) =>
        (await submit.ExecuteAsync(actor, id, cancellationToken)).Match(obstacles => Back(id, obstacles.Length > 0 ? "?said=stopped" : string.Empty), failure => failure.ToPage());

    private static async Task<IResult> FollowAsync(long id, IFormCollection form, Actor actor, FollowTargets follow, CancellationToken cancellationToken) =>
        (await follow.ExecuteAsync(actor, id, cancellationToken)).Match(_ => Back(id), failure => failure.ToPage());

    private static async Task<IResult> WaiveAsync(
        long id, [FromForm] string? fingerprint, [FromForm] string? reason, Actor actor, WaiveFinding waive, CancellationToken cancellationToken) =>
        (await waive.ExecuteAsync(actor, id, fingerprint ?? string.Empty, reason, cancellationToken)).Match(_ => Back(id), failure => failure.ToPage());

    private static async Task<IResult> MoveAsync(long id, string act, [FromForm] string? reason, [FromForm] long? seen, Actor actor, MoveEvaluation move, CancellationToken cancellationToken)
    {
        if (LifecycleWords.Parse<Act>(act) is not { } chosen)
        {
            return Results.NotFound();
        }

        return (await move.ExecuteAsync(actor, id, chosen, seen, reason, ByRow(reason), cancellationToken)).Match(
            _ => Back(id), failure => failure.ToPage<EvaluationPage>(new { Id = id, Refused = failure.Message, Unsent = reason }));
    }

    private static async Task<IResult> WriteAsync(long id, string extension, Actor actor, WriteEvaluationReport write, HttpRequest request, CancellationToken cancellationToken) =>
        (await write.ExecuteAsync(actor, id, extension, $"{request.Scheme}://{request.Host}", cancellationToken)).Match(
            report => Results.File(report.Content, ReportMedia.Of(extension), report.Name), failure => failure.ToPage());

    /// <summary>“第 4 行：缺佐证。第 7 行：原因与数据不符。” as comments at rows 4 and 7.</summary>
    internal static IReadOnlyDictionary<int, string> ByRow(string? reason) => RowComment().Matches(reason ?? string.Empty)
        .GroupBy(match => int.Parse(match.Groups["row"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))
        .ToDictionary(group => group.Key, group => string.Join('\n', group.Select(match => match.Groups["text"].Value.Trim())));

    private static bool TryPoints(string? text, out long? centi)
    {
        centi = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        if (!decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) || points > 1000m)
        {
            return false;
        }

        centi = (long)Domain.Quantities.Rounding.HalfUp(points * 100m, 0);
        return true;
    }

    private static IResult Back(long id, string query = "") => Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/projects/{id}/evaluation{query}"));

    [GeneratedRegex("第\\s*(?<row>\\d{1,3})\\s*行[：:，,]?(?<text>[^\\n]*?)(?=第\\s*\\d{1,3}\\s*行|$|\\n)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RowComment();
}
