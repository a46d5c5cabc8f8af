using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Api.Versions;
using Duheng.Web.Security;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Projects;

/// <summary>Projects over the API: list, open, look at, change, carry into the next year, the list as a workbook.</summary>
internal sealed class ProjectsApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/projects").WithTags("项目库");
        group.MapGet(string.Empty, ListAsync).Needs().WithName("ListProjects").WithSummary("项目库：一年的项目，只列有权看的。");
        group.MapPost(string.Empty, AddAsync).Needs(Capability.EditProjects).WithName("addProject").WithSummary("新建项目和它的第一个年度；可以带中期、年度目标和按来源的年初预算。");
        group.MapGet("/{id:long}", FindAsync).Needs(Capability.ReadProjects).WithName("getProject").WithSummary("项目的一个年度：档案、各年度、目标、按来源的资金；金额以分计。");
        group.MapPut("/{id:long}", EditAsync).Needs(Capability.EditProjects).ReplacesVersion(NowAsync).WithName("putProject").WithSummary("修改名称、类别、起止年度、负责人，对项目的所有年度有效。");
        group.MapPost("/carry", CarryAsync).Needs().WithName("carryProjects").WithSummary("结转到下一年：带上年目标和指标作为草稿；不能结转的逐个说明原因。");
        group.MapGet("/export", ExportAsync).Needs().WithName("exportProjects").WithSummary("项目库的 .xlsx，筛选同列表。");
    }

    private static async Task<Ok<ListReply<ProjectReply>>> ListAsync(
        [AsParameters] ProjectQuery query, [AsParameters] PageQuery page, Actor actor, ListProjects list, ChosenYear chosen, CancellationToken cancellationToken)
    {
        var (_, latest) = await chosen.FindAsync(cancellationToken);
        var found = await list.ExecuteAsync(actor, query.ToFilter(latest, page), cancellationToken);
        return TypedResults.Ok(page.Cut(found.Rows, row => [row.Id], ProjectReply.Of, found.Total));
    }

    private static async Task<Results<Created<CreatedReply>, ProblemHttpResult>> AddAsync(ProjectBody body, Actor actor, CreateProject create, CancellationToken cancellationToken) =>
        body.Read().Failed(out var failure, out var project)
            ? failure.ToProblem()
            : (await create.ExecuteAsync(actor, project, cancellationToken)).ToCreated(id => $"/api/projects/{Shown.Id(id)}");

    private static async Task<Results<Ok<ProjectRecordReply>, ProblemHttpResult>> FindAsync(long id, Actor actor, FindProjectRecord find, CancellationToken cancellationToken) =>
        (await find.ExecuteAsync(actor, id, cancellationToken)).ToReply(ProjectRecordReply.Of);

    private static async Task<Results<Ok<ProjectRecordReply>, ProblemHttpResult>> EditAsync(
        long id, ProjectEditBody body, Actor actor, EditProject edit, FindProjectRecord find, HttpContext http, CancellationToken cancellationToken) =>
        (await edit.ExecuteAsync(actor, id, body.ToEdit(http.Seen<ProjectRecordReply>().ProjectVersion), cancellationToken)).Failed(out var failure, out _)
            ? failure.ToProblem()
            : await FindAsync(id, actor, find, cancellationToken);

    internal static Task<Result<VersionedReply>> NowAsync(HttpContext http) => http.NowAsync<FindProjectRecord, ProjectRecord>(
        (find, actor, cancellationToken) => find.ExecuteAsync(actor, http.Number("id"), cancellationToken), record => ProjectRecordReply.Of(record));

    private static async Task<Results<Ok<CarriedProjects>, ProblemHttpResult>> CarryAsync(CarryBody body, Actor actor, CarryProjects carry, CancellationToken cancellationToken) =>
        (await carry.ExecuteAsync(actor, body.Ids ?? [], cancellationToken)).ToReply(done => done);

    private static async Task<FileContentHttpResult> ExportAsync([AsParameters] ProjectQuery query, Actor actor, ExportProjects export, ChosenYear chosen, CancellationToken cancellationToken)
    {
        var (_, latest) = await chosen.FindAsync(cancellationToken);
        var file = await export.ExecuteAsync(actor, query.ToFilter(latest, new PageQuery()), cancellationToken);
        return TypedResults.File(file.Content, file.MediaType, file.Name);
    }
}
