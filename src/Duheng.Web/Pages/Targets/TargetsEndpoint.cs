using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Pages.Evaluations;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Pages.Targets;

/// <summary>What the page of targets sends.</summary>
internal sealed class TargetsEndpoint : IEndpoint
{
    private const string Remove = "remove-";
    private const int AddedRows = 4;

    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/projects/{id:long}/targets").ExcludeFromDescription();
        group.MapPost("/save", SaveAsync).Needs(Capability.FillIn);
        group.MapPost("/last-year", LastYearAsync).Needs(Capability.FillIn);
        group.MapPost("/library", LibraryAsync).Needs(Capability.FillIn);
        group.MapPost("/{act}", MoveAsync).Steps(DocumentKind.Targets);
    }

    /// <summary>Saves the whole form; its button says what is done besides: another row, one row less, 送审.</summary>
    private static async Task<IResult> SaveAsync(long id, IFormCollection form, Actor actor, SaveTargets save, FindTargets find, MoveTargets move, CancellationToken cancellationToken)
    {
        var what = form["do"].ToString();
        int? without = what.StartsWith(Remove, StringComparison.Ordinal) && int.TryParse(what[Remove.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : null;
        var draft = TargetForm.Read(form, without);
        if ((await save.ExecuteAsync(actor, id, draft, cancellationToken)).Failed(out var failure, out _))
        {
            var canSee = !(await find.ExecuteAsync(actor, id, cancellationToken)).Failed(out _, out var now);
            return canSee && now!.CanEdit && failure is Failure.Conflict or Failure.Invalid
                ? new RazorComponentResult<TargetsPage>(new { Id = id, Draft = draft, Said = failure.Message, IsClash = failure is Failure.Conflict }) { StatusCode = failure.Status() }
                : failure.ToPage();
        }

        return what == "submit"
            ? await HandUpAsync(id, actor, move, cancellationToken)
            : Back(id, what == "add" ? $"?blank={AddedRows.ToString(CultureInfo.InvariantCulture)}#grid" : without is null ? string.Empty : "#grid");
    }

    private static async Task<IResult> HandUpAsync(long id, Actor actor, MoveTargets move, CancellationToken cancellationToken) =>
        (await move.ExecuteAsync(actor, id, Act.Submit, seen: null, reason: null, [], cancellationToken)).Match(moved => Back(id, moved.Stops.Count > 0 ? "?said=stopped" : string.Empty), failure => failure.ToPage());

    private static async Task<IResult> LastYearAsync(long id, IFormCollection form, Actor actor, TakeIndicators take, CancellationToken cancellationToken) =>
        (await take.FromLastYearAsync(actor, id, cancellationToken)).Match(_ => Back(id, "#grid"), failure => failure.ToPage());

    private static async Task<IResult> LibraryAsync(long id, IFormCollection form, Actor actor, TakeIndicators take, CancellationToken cancellationToken) =>
        (await take.FromLibraryAsync(actor, id, [.. form["code"].OfType<string>()], cancellationToken)).Match(_ => Back(id, "#grid"), failure => failure.ToPage());

    private static async Task<IResult> MoveAsync(long id, string act, [FromForm] string? reason, [FromForm] long? seen, Actor actor, MoveTargets move, CancellationToken cancellationToken)
    {
        if (LifecycleWords.Parse<Act>(act) is not { } chosen)
        {
            return Results.NotFound();
        }

        IReadOnlyList<RowComment> comments = [.. EvaluationEndpoint.ByRow(reason).Select(one => new RowComment(one.Key, one.Value))];
        return (await move.ExecuteAsync(actor, id, chosen, seen, reason, comments, cancellationToken)).Match(
            moved => Back(id, moved.Stops.Count > 0 ? "?said=stopped" : string.Empty), failure => failure.ToPage<TargetsPage>(new { Id = id, Said = failure.Message, Unsent = reason }));
    }

    private static IResult Back(long id, string query) => Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/projects/{id}/targets{query}"));
}
