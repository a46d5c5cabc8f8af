using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Projects;

/// <summary>Projects over the API: open, look at, change, carry into the next year.</summary>
internal sealed class ProjectsApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/projects").WithTags("项目库");
        group.MapPost(string.Empty, AddAsync).RequireFormMark().WithName("AddProject").WithSummary("新建项目和它的第一个年度；可以带中期、年度目标和按来源的年初预算。");
        group.MapGet("/{id:long}", FindAsync).WithName("GetProject").WithSummary("项目的一个年度：档案、各年度、目标、按来源的资金；金额以分计。");
        group.MapPut("/{id:long}", EditAsync).RequireFormMark().WithName("EditProject").WithSummary("修改名称、类别、起止年度、负责人；version 取读到的 projectVersion，已被别人改过时答 409。");
        group.MapPost("/carry", CarryAsync).RequireFormMark().WithName("CarryProjects").WithSummary("结转到下一年：带上年目标和指标作为草稿；不能结转的逐个说明原因。");
    }

    private static async Task<Results<Created<ProjectAddedReply>, ProblemHttpResult>> AddAsync(ProjectBody body, Actor actor, CreateProject create, CancellationToken cancellationToken)
    {
        if (body.Read().Failed(out var failure, out var project) || (await create.ExecuteAsync(actor, project, cancellationToken)).Failed(out failure, out var id))
        {
            return failure.ToProblem();
        }

        return TypedResults.Created($"/api/projects/{Shown.Id(id)}", new ProjectAddedReply(id));
    }

    private static async Task<Results<Ok<ProjectRecord>, ProblemHttpResult>> FindAsync(long id, Actor actor, FindProjectRecord find, CancellationToken cancellationToken) =>
        (await find.ExecuteAsync(actor, id, cancellationToken)).Failed(out var failure, out var record) ? failure.ToProblem() : TypedResults.Ok(record);

    private static async Task<Results<Ok<ProjectYear>, ProblemHttpResult>> EditAsync(long id, ProjectEdit body, Actor actor, EditProject edit, CancellationToken cancellationToken) =>
        (await edit.ExecuteAsync(actor, id, body, cancellationToken)).Failed(out var failure, out var year) ? failure.ToProblem() : TypedResults.Ok(year);

    private static async Task<Results<Ok<CarriedProjects>, ProblemHttpResult>> CarryAsync(CarryBody body, Actor actor, CarryProjects carry, CancellationToken cancellationToken) =>
        (await carry.ExecuteAsync(actor, body.Ids ?? [], cancellationToken)).Failed(out var failure, out var done) ? failure.ToProblem() : TypedResults.Ok(done);
}
