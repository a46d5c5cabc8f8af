using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Surveys;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Api.Versions;
using Duheng.Web.Security;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Surveys;

/// <summary>Surveys over the API: make, write, open, close, codes, result, answers, files.</summary>
internal sealed class SurveysApiEndpoint : IEndpoint
{
    private const string Tag = "满意度调查";

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/api/projects/{id:long}/surveys", OfProjectAsync).Needs(Capability.ReadEvidence).WithTags(Tag).WithName("getProjectSurveys").WithSummary("一个项目的调查，和一份调查用于多项指标的情形。");
        var all = app.MapGroup("/api/surveys").WithTags(Tag);
        all.MapGet(string.Empty, ListAsync).Needs(Capability.ReadEvidence).WithName("getSurveys").WithSummary("一年的满意度调查。");
        all.MapPost(string.Empty, MakeAsync).Needs(Capability.KeepRegisters).WithName("addSurvey").WithSummary("新建调查，先是草稿。");
        all.MapGet("/units", UnitsAsync).Needs(Capability.KeepRegisters).WithName("getSurveyUnits").WithSummary("可以以其名义做调查的单位。");
        var one = all.MapGroup("/{id:long}");
        one.MapGet(string.Empty, FindAsync).Needs(Capability.ReadEvidence).WithName("getSurvey").WithSummary("一份调查：题目、结果、置信区间。");
        one.MapPut(string.Empty, SaveAsync).Needs(Capability.KeepRegisters).ReplacesVersion(NowAsync).WithName("putSurvey").WithSummary("修改草稿。");
        one.MapPost("/open", OpenAsync).Needs(Capability.KeepRegisters).WithName("openSurvey").WithSummary("开放一段日期，首尾两天都收答卷。");
        one.MapPost("/close", CloseAsync).Needs(Capability.KeepRegisters).WithName("closeSurvey").WithSummary("结束调查，不再收答卷。");
        one.MapPost("/codes", MakeCodesAsync).Needs(Capability.KeepRegisters).WithName("addSurveyCodes").WithSummary("生成问卷码。");
        one.MapGet("/codes", CodesAsync).Needs(Capability.KeepRegisters).WithName("getSurveyCodes").WithSummary("问卷码和网址；用没用过不说。");
        one.MapGet("/codes.csv", CodesFileAsync).Needs(Capability.KeepRegisters).WithName("getSurveyCodesFile").WithSummary("问卷码和网址，CSV。");
        one.MapGet("/answers", AnswersAsync).Needs(Capability.ReadEvidence).WithName("getSurveyAnswers").WithSummary("逐份答卷，不记名。");
        one.MapPost("/answers/{answer:long}/set-aside", SetAsideAsync).Needs(Capability.KeepRegisters).WithName("setAsideSurveyAnswer").WithSummary("剔除答卷并写 reason；reason 为空是恢复。");
        one.MapGet("/export.{extension}", ExportAsync).Needs(Capability.ReadEvidence).WithName("exportSurvey").WithSummary("结果和答卷：xlsx；只要答卷：csv。");
    }

    private static async Task<Results<Ok<ProjectSurveysReply>, ProblemHttpResult>> OfProjectAsync(long id, Actor actor, ListSurveys list, CancellationToken cancellationToken) =>
        (await list.OfProjectAsync(actor, id, cancellationToken)).ToReply(ProjectSurveysReply.Of);

    private static async Task<Results<Ok<ListReply<SurveyItemReply>>, ProblemHttpResult>> ListAsync(
        int? year, [AsParameters] PageQuery page, Actor actor, ChosenYear chosen, ListSurveys list, CancellationToken cancellationToken)
    {
        var (_, latest) = await chosen.FindAsync(cancellationToken);
        return (await list.ExecuteAsync(actor, year ?? latest, cancellationToken)).ToReply(found => page.Cut(found.Rows, row => row.Id, SurveyItemReply.Of));
    }

    private static async Task<Results<Created<CreatedReply>, ProblemHttpResult>> MakeAsync(SurveyBody body, Actor actor, MakeSurvey make, CancellationToken cancellationToken) =>
        (await make.ExecuteAsync(actor, new NewSurvey(body.Project, body.Organisation ?? 0, body.Year ?? 0, body.ToDraft()), cancellationToken)).ToCreated(id => string.Create(CultureInfo.InvariantCulture, $"/api/surveys/{id}"));

    private static async Task<Results<Ok<ListReply<SurveyUnitReply>>, ProblemHttpResult>> UnitsAsync([AsParameters] PageQuery page, Actor actor, ListSurveyUnits list, CancellationToken cancellationToken) =>
        (await list.ExecuteAsync(actor, cancellationToken)).ToReply(found => page.Cut(found.Units, unit => unit.Id, unit => new SurveyUnitReply(unit.Id, unit.Code, unit.Name)));

    private static async Task<Results<Ok<SurveyReply>, ProblemHttpResult>> FindAsync(long id, Actor actor, FindSurvey find, CancellationToken cancellationToken) =>
        (await find.ExecuteAsync(actor, id, cancellationToken)).ToReply(SurveyReply.Of);

    private static async Task<Results<Ok<SurveyReply>, ProblemHttpResult>> SaveAsync(long id, SurveyBody body, Actor actor, EditSurvey edit, FindSurvey find, HttpContext http, CancellationToken cancellationToken) =>
        (await edit.ExecuteAsync(actor, id, body.ToDraft(), http.Seen<SurveyReply>().Version, cancellationToken)).Failed(out var failure, out _)
            ? failure.ToProblem()
            : await FindAsync(id, actor, find, cancellationToken);

    private static Task<Result<VersionedReply>> NowAsync(HttpContext http) => http.NowAsync<FindSurvey, SurveyDetail>(
        (find, actor, cancellationToken) => find.ExecuteAsync(actor, http.Number("id"), cancellationToken), detail => SurveyReply.Of(detail));

    private static async Task<Results<Ok<SurveyItemReply>, ProblemHttpResult>> OpenAsync(long id, SurveyPeriodBody body, Actor actor, RunSurvey run, CancellationToken cancellationToken) =>
        (await run.OpenAsync(actor, id, body.OpensOn, body.ClosesOn, cancellationToken)).ToReply(SurveyItemReply.Of);

    private static async Task<Results<Ok<SurveyItemReply>, ProblemHttpResult>> CloseAsync(long id, Actor actor, RunSurvey run, CancellationToken cancellationToken) =>
        (await run.CloseAsync(actor, id, cancellationToken)).ToReply(SurveyItemReply.Of);

    private static async Task<Results<Ok<CodesReply>, ProblemHttpResult>> MakeCodesAsync(long id, CodesBody body, Actor actor, SurveyCodes codes, CancellationToken cancellationToken) =>
        (await codes.MakeAsync(actor, id, body.Count, cancellationToken)).ToReply(given => new CodesReply(given));

    private static async Task<Results<Ok<ListReply<CodeReply>>, ProblemHttpResult>> CodesAsync(long id, [AsParameters] PageQuery page, Actor actor, SurveyCodes codes, CancellationToken cancellationToken) =>
        (await codes.ListAsync(actor, id, cancellationToken)).ToReply(found => page.Cut(found.Codes, code => code, code => new CodeReply(code, $"/s/{code}")));

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> CodesFileAsync(long id, HttpRequest request, Actor actor, SurveyCodes codes, CancellationToken cancellationToken) =>
        (await codes.ExportAsync(actor, id, $"{request.Scheme}://{request.Host}", cancellationToken)).ToFile();

    private static async Task<Results<Ok<ListReply<AnswerItemReply>>, ProblemHttpResult>> AnswersAsync(long id, [AsParameters] PageQuery page, Actor actor, FindSurvey find, CancellationToken cancellationToken) =>
        (await find.AnswersAsync(actor, id, cancellationToken)).ToReply(found => page.Cut(found.Answers, answer => answer.Id, AnswerItemReply.Of));

    private static async Task<Results<NoContent, ProblemHttpResult>> SetAsideAsync(long id, long answer, ReasonBody body, Actor actor, SetAsideAnswer setAside, CancellationToken cancellationToken) =>
        (await setAside.ExecuteAsync(actor, id, answer, body.Reason, cancellationToken)).ToDone();

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ExportAsync(long id, string extension, Actor actor, ExportSurvey export, CancellationToken cancellationToken) =>
        (await export.ExecuteAsync(actor, id, extension, cancellationToken)).ToFile();
}
