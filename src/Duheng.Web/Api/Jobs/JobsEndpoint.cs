using Duheng.Application.Projects.Imports;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Pages.Checking;
using Duheng.Web.Security;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Jobs;

/// <summary>Imports over the API: send a file, ask how far it is, have it entered.</summary>
internal sealed class JobsEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/api/projects/import", ImportAsync).Needs(Capability.EditProjects).WithTags("任务").WithName("ImportProjects")
            .WithSummary("导入项目（multipart/form-data，一个 .xlsx 或 .csv）：先检查，不写入；答 202 和任务的地址。year 不写时是所选年度。")
            .Accepts<IFormFileCollection>("multipart/form-data").DisableAntiforgery().WithMetadata(UploadForm.Limit);
        app.MapGet("/api/jobs", ListAsync).Needs().WithTags("任务").WithName("GetJobs").WithSummary("我最近的导入。");
        app.MapGet("/api/jobs/{id:long}", FindAsync).Needs().WithTags("任务").WithName("GetJob").WithSummary("任务到哪一步，查出哪些问题（行、列、怎么改）。");
        app.MapPost("/api/jobs/{id:long}/accept", AcceptAsync).Needs(Capability.EditProjects).WithTags("任务").WithName("AcceptImport")
            .WithSummary("写入检查过的文件：onlyGood=true 只写正确的行，否则有一行有误就都不写；答 202 和新任务的地址。");
    }

    private static async Task<Results<Accepted<JobReply>, ProblemHttpResult>> ImportAsync(
        HttpContext context, Actor actor, ImportProjects import, ChosenYear chosen, CancellationToken cancellationToken)
    {
        if ((await UploadForm.ReadAsync(context.Request, cancellationToken)).Failed(out var failure, out var files))
        {
            return failure.ToProblem();
        }

        var (_, year) = await chosen.FindAsync(cancellationToken);
        var file = files.Count == 1 ? files[0] : null;
        return (await import.CheckAsync(actor, file?.Name ?? string.Empty, file?.Content ?? [], year, cancellationToken)).Failed(out failure, out var id)
            ? failure.ToProblem()
            : await StartedAsync(actor, import, id, cancellationToken);
    }

    private static async Task<Ok<ListReply<JobItemReply>>> ListAsync([AsParameters] PageQuery page, Actor actor, ImportProjects import, CancellationToken cancellationToken) =>
        TypedResults.Ok(page.Cut(await import.RecentAsync(actor, cancellationToken), job => job.Id, JobItemReply.Of, newestFirst: true));

    private static async Task<Results<Ok<JobReply>, ProblemHttpResult>> FindAsync(long id, Actor actor, ImportProjects import, CancellationToken cancellationToken)
    {
        if ((await import.FindAsync(actor, id, cancellationToken)).Failed(out var failure, out var job))
        {
            return failure.ToProblem();
        }

        return TypedResults.Ok(JobReply.Of(job));
    }

    private static async Task<Results<Accepted<JobReply>, ProblemHttpResult>> AcceptAsync(long id, bool? onlyGood, Actor actor, ImportProjects import, CancellationToken cancellationToken) =>
        (await import.AcceptAsync(actor, id, onlyGood is true, cancellationToken)).Failed(out var failure, out var entering)
            ? failure.ToProblem()
            : await StartedAsync(actor, import, entering, cancellationToken);

    private static async Task<Results<Accepted<JobReply>, ProblemHttpResult>> StartedAsync(Actor actor, ImportProjects import, long id, CancellationToken cancellationToken)
    {
        if ((await import.FindAsync(actor, id, cancellationToken)).Failed(out var failure, out var job))
        {
            return failure.ToProblem();
        }

        return TypedResults.Accepted($"/api/jobs/{Shown.Id(id)}", JobReply.Of(job));
    }
}
