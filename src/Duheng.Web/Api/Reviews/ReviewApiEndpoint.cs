using Duheng.Application.Common;
using Duheng.Application.Reviews;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Versions;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Reviews;

/// <summary>Reviews over the API: read, start, save a row with the version that was read, settle; rectifications.</summary>
internal sealed class ReviewApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/projects/{id:long}/review").WithTags("复核");
        group.MapGet(string.Empty, FindAsync).Needs(Capability.ReadProjects).WithName("getReview").WithSummary("复核：每行自报、重算、复核得分，意见和整改。");
        group.MapPost("/start", StartAsync).Steps(DocumentKind.Review, Act.Start).WithName("startReview").WithSummary("开始复核。");
        group.MapGet("/rows/{row:int}", FindRowAsync).Needs(Capability.ReadProjects).WithName("getReviewRow").WithSummary("复核的一行。");
        group.MapPut("/rows/{row:int}", SaveAsync).Needs(Capability.Review).ReplacesVersion(RowNowAsync).WithName("putReviewRow").WithSummary("保存一行复核，整行替换。");
        group.MapPost("/settle", SettleAsync).Steps(DocumentKind.Review, Act.Settle).JudgesVersion(NowAsync).WithName("settleReview").WithSummary("定分。");
        var demands = app.MapGroup("/api/projects/{id:long}/rectifications").WithTags("整改");
        demands.MapPost(string.Empty, DemandAsync).Needs(Capability.Review).WithName("addRectification").WithSummary("下达整改要求，写明期限。");
        demands.MapPost("/{one:long}/{act}", RectifyAsync).Needs(Capability.ReadProjects).WithName("moveRectification").WithSummary("办理整改：answer 答复、accept 验收、return 退回；验收和退回要写读到的 version。");
    }

    private static async Task<Results<Ok<ReviewReply>, ProblemHttpResult>> FindAsync(long id, Actor actor, LoadReview load, CancellationToken cancellationToken) =>
        (await load.ExecuteAsync(actor, id, cancellationToken)).Match(Begun, failure => failure).ToReply(ReviewReply.Of);

    private static async Task<Results<Ok<StateReply>, ProblemHttpResult>> StartAsync(long id, Actor actor, StartReview start, CancellationToken cancellationToken) =>
        (await start.ExecuteAsync(actor, id, cancellationToken)).ToReply(year => new StateReply(year.Review.Key()));

    private static async Task<Results<Ok<ReviewLineReply>, ProblemHttpResult>> FindRowAsync(long id, int row, Actor actor, LoadReview load, CancellationToken cancellationToken) =>
        (await load.ExecuteAsync(actor, id, cancellationToken)).Match(loaded => Row(loaded, row), failure => failure).ToReply(ReviewLineReply.Of);

    private static async Task<Results<Ok<ReviewLineReply>, ProblemHttpResult>> SaveAsync(
        long id, int row, ReviewLineBody body, Actor actor, SaveReviewLine save, HttpContext http, CancellationToken cancellationToken)
    {
        if (Centi.Read(body.Score, "score").Failed(out var mistake, out var score))
        {
            return mistake.ToProblem();
        }

        var edit = new ReviewLineEdit(row, body.Complete ?? string.Empty, score.Hundredths, body.Basis ?? string.Empty, http.Seen<ReviewLineReply>().Version);
        return (await save.ExecuteAsync(actor, id, edit, cancellationToken)).ToReply(reviewed => ReviewLineReply.Of(reviewed.Lines.First(line => line.Line.Row == row)));
    }

    private static async Task<Results<Ok<ReviewReply>, ProblemHttpResult>> SettleAsync(long id, OpinionBody? body, Actor actor, SettleReview settle, HttpContext http, CancellationToken cancellationToken) =>
        (await settle.ExecuteAsync(actor, id, http.Seen<ReviewReply>().YearVersion, body?.Opinion, cancellationToken)).ToReply(ReviewReply.Of);

    private static async Task<Results<Created<CreatedReply>, ProblemHttpResult>> DemandAsync(long id, DemandBody body, Actor actor, MoveRectification move, CancellationToken cancellationToken) =>
        (await move.DemandAsync(actor, id, body.Demand, body.DueOn, cancellationToken)).ToCreated(_ => $"/api/projects/{Shown.Id(id)}/review");

    private static async Task<Results<Ok<StateReply>, ProblemHttpResult>> RectifyAsync(
        long id, long one, string act, TextBody? body, Actor actor, MoveRectification move, CancellationToken cancellationToken) =>
        LifecycleWords.Parse<Act>(act) is { } chosen
            ? (await move.ExecuteAsync(actor, id, one, chosen, body?.Version, body?.Text, cancellationToken)).ToReply(state => new StateReply(state.Key()))
            : Refusals.NoSuch($"“{act}”这个动作").ToProblem();

    private static Task<Result<VersionedReply>> NowAsync(HttpContext http) => http.NowAsync<LoadReview, LoadedReview>(
        (load, actor, cancellationToken) => load.ExecuteAsync(actor, http.Number("id"), cancellationToken),
        loaded => Begun(loaded).Match<Result<VersionedReply>>(reviewed => ReviewReply.Of(reviewed), failure => failure));

    private static Task<Result<VersionedReply>> RowNowAsync(HttpContext http) => http.NowAsync<LoadReview, LoadedReview>(
        (load, actor, cancellationToken) => load.ExecuteAsync(actor, http.Number("id"), cancellationToken),
        loaded => Row(loaded, (int)http.Number("row")).Match<Result<VersionedReply>>(line => ReviewLineReply.Of(line), failure => failure));

    private static Result<Reviewed> Begun(LoadedReview loaded) => loaded.Reviewed is { } reviewed ? reviewed : Refusals.NoSuch("复核（还没有自评）");

    private static Result<ReviewedLine> Row(LoadedReview loaded, int row) =>
        Begun(loaded).Match<Result<ReviewedLine>>(reviewed => reviewed.Lines.FirstOrDefault(line => line.Line.Row == row) is { } found ? found : Refusals.NoSuch("这一行"), failure => failure);
}
