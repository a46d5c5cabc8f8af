using Duheng.Application.Common;
using Duheng.Application.Evaluations;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Versions;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Evaluations;

/// <summary>Self-evaluation over the API: read, save a row with the version that was read, hand on, waive, take the report as a file.</summary>
internal sealed class EvaluationApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/projects/{id:long}/evaluation").WithTags("自评");
        group.MapGet(string.Empty, FindAsync).Needs(Capability.ReadProjects).WithName("getEvaluation").WithSummary("自评：每行的实际值、得分、重算得分和佐证，发现的问题，送审前要处理的事。");
        group.MapPost("/start", StartAsync).Steps(DocumentKind.Evaluation, Act.Start).WithName("startEvaluation").WithSummary("开始填写。");
        group.MapGet("/rows/{row:int}", FindRowAsync).Needs(Capability.ReadProjects).WithName("getEvaluationRow").WithSummary("自评的一行。");
        group.MapPut("/rows/{row:int}", SaveRowAsync).Needs(Capability.FillIn).ReplacesVersion(RowNowAsync).WithName("putEvaluationRow").WithSummary("保存一行，整行替换。");
        group.MapPost("/submit", SubmitAsync).Steps(DocumentKind.Evaluation, Act.Submit).MovesVersion(NowAsync).WithName("submitEvaluation").WithSummary("送审；还有要处理的事时回 409 和清单 obstacles。");
        group.MapPost("/follow", FollowAsync).Needs(Capability.FillIn).MovesVersion(NowAsync).WithName("followTargets").WithSummary("改用新批复的目标；已填的按指标带过来。");
        group.MapPost("/waivers", WaiveAsync).Needs(Capability.Comment).WithName("waiveFinding").WithSummary("豁免一条问题，写明理由。");
        group.MapPost("/{act}", MoveAsync).Steps(DocumentKind.Evaluation).JudgesVersion(NowAsync).WithName("moveEvaluation").WithSummary("办理：withdraw 撤回、pass 审核通过、return 退回（写 reason，可按行写 comments）。");
        app.MapGet("/api/projects/{id:long}/report/{extension}", WriteAsync).Needs(Capability.ReadProjects).WithTags("自评").WithName("getReport").WithSummary("自评报告文件：docx、xlsx、pdf、html。");
    }

    private static async Task<Results<Ok<EvaluationReply>, ProblemHttpResult>> FindAsync(long id, Actor actor, LoadEvaluation load, CancellationToken cancellationToken) =>
        (await load.ExecuteAsync(actor, id, cancellationToken)).Match(Begun, failure => failure).ToReply(EvaluationReply.Of);

    private static async Task<Results<Ok<StateReply>, ProblemHttpResult>> StartAsync(long id, Actor actor, StartEvaluation start, CancellationToken cancellationToken) =>
        (await start.ExecuteAsync(actor, id, cancellationToken)).ToReply(year => new StateReply(year.Evaluation.Key()));

    private static async Task<Results<Ok<EvaluationLineReply>, ProblemHttpResult>> FindRowAsync(long id, int row, Actor actor, LoadEvaluation load, CancellationToken cancellationToken) =>
        (await load.ExecuteAsync(actor, id, cancellationToken)).Match(loaded => Row(loaded, row), failure => failure).ToReply(EvaluationLineReply.Of);

    private static async Task<Results<Ok<EvaluationLineReply>, ProblemHttpResult>> SaveRowAsync(
        long id, int row, EvaluationLineBody body, Actor actor, SaveLine save, HttpContext http, CancellationToken cancellationToken)
    {
        if (body.ToEdit(row, http.Seen<EvaluationLineReply>().Version).Failed(out var mistake, out var edit))
        {
            return mistake.ToProblem();
        }

        return (await save.ExecuteAsync(actor, id, edit, cancellationToken)).ToReply(evaluated => EvaluationLineReply.Of(evaluated.Lines.First(line => line.Row == row)));
    }

    private static async Task<Results<Ok<EvaluationReply>, ProblemHttpResult>> SubmitAsync(long id, Actor actor, SubmitEvaluation submit, LoadEvaluation load, CancellationToken cancellationToken)
    {
        if ((await submit.ExecuteAsync(actor, id, cancellationToken)).Failed(out var failure, out var obstacles))
        {
            return failure.ToProblem();
        }

        return obstacles.Length == 0
            ? (await load.ExecuteAsync(actor, id, cancellationToken)).Match(Begun, why => why).ToReply(EvaluationReply.Of)
            : Problems.Of(StatusCodes.Status409Conflict, "obstacles", $"没有送审：还有 {Shown.Count(obstacles.Length)} 件事要先处理。", more: ("obstacles", obstacles));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> FollowAsync(long id, Actor actor, FollowTargets follow, CancellationToken cancellationToken) =>
        (await follow.ExecuteAsync(actor, id, cancellationToken)).ToDone();

    private static async Task<Results<Ok<EvaluationReply>, ProblemHttpResult>> WaiveAsync(long id, WaiverBody body, Actor actor, WaiveFinding waive, CancellationToken cancellationToken) =>
        (await waive.ExecuteAsync(actor, id, body.Fingerprint ?? string.Empty, body.Reason, cancellationToken)).ToReply(EvaluationReply.Of);

    private static async Task<Results<Ok<StateReply>, ProblemHttpResult>> MoveAsync(
        long id, string act, EvaluationMoveBody? body, Actor actor, MoveEvaluation move, HttpContext http, CancellationToken cancellationToken) =>
        LifecycleWords.Parse<Act>(act) is { } chosen
            ? (await move.ExecuteAsync(actor, id, chosen, http.Seen<EvaluationReply>().YearVersion, body?.Reason, body?.Comments ?? new Dictionary<int, string>(), cancellationToken)).ToReply(year => new StateReply(year.Evaluation.Key()))
            : Refusals.NoSuch($"“{act}”这个动作").ToProblem();

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> WriteAsync(
        long id, string extension, Actor actor, WriteEvaluationReport write, HttpRequest request, CancellationToken cancellationToken) =>
        (await write.ExecuteAsync(actor, id, extension, $"{request.Scheme}://{request.Host}", cancellationToken)).Match<Results<FileContentHttpResult, ProblemHttpResult>>(
            report => TypedResults.File(report.Content, ReportMedia.Of(extension), report.Name), failure => failure.ToProblem());

    private static Task<Result<VersionedReply>> NowAsync(HttpContext http) => http.NowAsync<LoadEvaluation, LoadedEvaluation>(
        (load, actor, cancellationToken) => load.ExecuteAsync(actor, http.Number("id"), cancellationToken),
        loaded => Begun(loaded).Match<Result<VersionedReply>>(evaluated => EvaluationReply.Of(evaluated), failure => failure));

    private static Task<Result<VersionedReply>> RowNowAsync(HttpContext http) => http.NowAsync<LoadEvaluation, LoadedEvaluation>(
        (load, actor, cancellationToken) => load.ExecuteAsync(actor, http.Number("id"), cancellationToken),
        loaded => Row(loaded, (int)http.Number("row")).Match<Result<VersionedReply>>(line => EvaluationLineReply.Of(line), failure => failure));

    private static Result<Evaluated> Begun(LoadedEvaluation loaded) => loaded.Evaluated is { } evaluated ? evaluated : Refusals.NoSuch("自评（还没有开始填写）");

    private static Result<EvaluatedLine> Row(LoadedEvaluation loaded, int row) =>
        Begun(loaded).Match<Result<EvaluatedLine>>(evaluated => evaluated.Lines.FirstOrDefault(line => line.Row == row) is { } found ? found : Refusals.NoSuch("这一行"), failure => failure);
}
