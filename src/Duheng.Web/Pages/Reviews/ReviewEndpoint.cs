using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Reviews;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Pages.Reviews;

/// <summary>What the pages of review send.</summary>
internal sealed class ReviewEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var review = app.MapGroup("/review").ExcludeFromDescription();
        review.MapPost("/batch", BatchAsync).Needs();
        review.MapPost("/samples", SampleAsync).Needs(Capability.DrawSamples);
        var project = app.MapGroup("/projects/{id:long}").ExcludeFromDescription();
        project.MapPost("/review/start", StartAsync).Steps(DocumentKind.Review, Act.Start);
        project.MapPost("/review/rows/{row:int}", SaveAsync).Needs(Capability.Review);
        project.MapPost("/review/settle", SettleAsync).Steps(DocumentKind.Review, Act.Settle);
        project.MapPost("/rectifications", DemandAsync).Needs(Capability.Review);
        project.MapPost("/rectifications/{one:long}/{act}", RectifyAsync).Needs(Capability.ReadProjects);
    }

    private static async Task<IResult> BatchAsync(
        [FromForm] long[] ids, [FromForm] string? act, [FromForm] string? reason, [FromForm] string? stage, IFormCollection form, Actor actor, HandleMany handle, CancellationToken cancellationToken)
    {
        if (LifecycleWords.Parse<BatchAction>(act) is not { } action || ids.Length == 0)
        {
            return Refusals.Invalid("批量办理", "请先勾选项目，再点要办的事。").ToPage();
        }

        var handled = await handle.ExecuteAsync(actor, action, [.. ids.Select(one => new SeenProject(one, SeenOf(one)))], reason, cancellationToken);
        var done = handled.Count(one => one.Problem is null);
        return new RazorComponentResult<QueuePage>(new
        {
            Done = $"办成 {Shown.Count(done)} 个{(done < handled.Count ? $"，没有办成 {Shown.Count(handled.Count - done)} 个，原因见上" : string.Empty)}。",
            Refused = (IReadOnlyList<string>)[.. handled.Where(one => one.Problem is not null).Select(one => one.Name is null ? one.Problem! : $"{one.Name}：{one.Problem}")], // filtered before
            Chosen = stage,
        });

        long? SeenOf(long id) => long.TryParse(form[$"seen-{Shown.Id(id)}"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
    }

    private static async Task<IResult> SampleAsync(
        [FromForm] string? method, [FromForm] string? size, [FromForm] string? seed, Actor actor, DrawSample draw, ChosenYear chosen, CancellationToken cancellationToken)
    {
        if (!int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || !long.TryParse(seed, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return Refusals.Invalid("抽查", "个数和种子都要写成整数。").ToPage();
        }

        var (_, year) = await chosen.FindAsync(cancellationToken);
        return (await draw.ExecuteAsync(actor, year, LifecycleWords.Parse<SampleMethod>(method) ?? SampleMethod.Risk, number, count, cancellationToken))
            .Match(_ => Results.LocalRedirect("/review/samples"), failure => failure.ToPage());
    }

    private static async Task<IResult> StartAsync(long id, IFormCollection form, Actor actor, StartReview start, CancellationToken cancellationToken) =>
        (await start.ExecuteAsync(actor, id, cancellationToken)).Match(_ => Back(id), failure => failure.ToPage());

    private static async Task<IResult> SaveAsync(
        long id, int row, [FromForm] string? actual, [FromForm] string? score, [FromForm] string? basis, [FromForm] long? version,
        Actor actor, SaveReviewLine save, LoadReview load, CancellationToken cancellationToken)
    {
        decimal points = 0m;
        if (!string.IsNullOrWhiteSpace(score) && !decimal.TryParse(score.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out points))
        {
            return Refusals.Invalid("复核得分", $"“{score}”读不成数。").ToPage();
        }

        long? centi = string.IsNullOrWhiteSpace(score) ? null : (long)Domain.Quantities.Rounding.HalfUp(Math.Min(points, 10_000m) * 100m, 0);
        var edit = new ReviewLineEdit(row, actual ?? string.Empty, centi, basis ?? string.Empty, version);
        if (!(await save.ExecuteAsync(actor, id, edit, cancellationToken)).Failed(out var failure, out _))
        {
            return Back(id, $"#row-{Shown.Id(row)}");
        }

        var current = await load.ExecuteAsync(actor, id, cancellationToken);
        return failure == Refusals.ChangedMeanwhile && !current.Failed(out _, out var loaded) && loaded.Reviewed?.Lines.FirstOrDefault(line => line.Line.Row == row) is { } theirs
            ? new RazorComponentResult<ReviewClash>(new { Year = loaded.Year, Theirs = theirs, Mine = edit }) { StatusCode = StatusCodes.Status409Conflict }
            : failure.ToPage();
    }

    private static async Task<IResult> SettleAsync(long id, [FromForm] string? opinion, [FromForm] long? seen, Actor actor, SettleReview settle, CancellationToken cancellationToken) =>
        (await settle.ExecuteAsync(actor, id, seen, opinion, cancellationToken)).Match(
            _ => Back(id), failure => failure.ToPage<ReviewPage>(new { Id = id, Refused = failure.Message, Unsent = opinion }));

    private static async Task<IResult> DemandAsync(long id, [FromForm] string? demand, [FromForm] string? due, Actor actor, MoveRectification move, CancellationToken cancellationToken)
    {
        DateOnly? day = DateOnly.TryParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
        return (await move.DemandAsync(actor, id, demand, day, cancellationToken)).Match(_ => Back(id), failure => failure.ToPage());
    }

    private static async Task<IResult> RectifyAsync(long id, long one, string act, [FromForm] string? text, [FromForm] long? seen, Actor actor, MoveRectification move, CancellationToken cancellationToken) =>
        LifecycleWords.Parse<Act>(act) is { } chosen
            ? (await move.ExecuteAsync(actor, id, one, chosen, seen, text, cancellationToken)).Match(_ => Back(id), failure => failure.ToPage<ReviewPage>(new { Id = id, Refused = failure.Message }))
            : Results.NotFound();

    private static IResult Back(long id, string place = "") => Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/projects/{id}/review{place}"));
}
