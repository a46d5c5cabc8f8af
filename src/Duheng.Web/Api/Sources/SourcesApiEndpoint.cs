using Duheng.Application.Common;
using Duheng.Application.Registers.Imports;
using Duheng.Application.Registers.Sources;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Api.Registers;
using Duheng.Web.Api.Versions;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Sources;

/// <summary>Saved queries over the API: kept by who administers the system, run by whoever keeps the register.</summary>
internal sealed class SourcesApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/sources").WithTags("业务库").Needs(Capability.AdministerSystem);
        group.MapGet(string.Empty, ListAsync).WithName("getSources").WithSummary("业务库查询的设置；密码不在其中。");
        group.MapPost(string.Empty, AddAsync).WithName("postSource").WithSummary("设立业务库查询。");
        group.MapPost("/preview", PreviewAsync).WithName("previewSource").WithSummary("试读前几行，不保存也不写入；id 是已设的查询，密码不写就用它的。");
        group.MapGet("/{id:long}", FindAsync).WithName("getSource").WithSummary("一个业务库查询的设置。");
        group.MapPut("/{id:long}", SaveAsync).ReplacesVersion(NowAsync).WithName("putSource").WithSummary("修改业务库查询；单位不能改，密码不写就不改。");
        group.MapDelete("/{id:long}", RemoveAsync).WithName("deleteSource").WithSummary("撤销业务库查询；写入的登记保留。");
        var register = app.MapGroup("/api/registers/{key}/sources").WithTags("登记簿").Needs(Capability.KeepRegisters);
        register.MapGet(string.Empty, OfRegisterAsync).WithName("getRegisterSources").WithSummary("这个登记簿可以取数的业务库查询。");
        register.MapPost("/{id:long}/run", RunAsync).WithName("runSource").WithSummary("从业务库取数：先检查，不写入；以后同导入文件，答 202 和任务的地址；mask=1 时个人信息脱敏。");
    }

    private static async Task<Results<Ok<ListReply<SourceReply>>, ProblemHttpResult>> ListAsync([AsParameters] PageQuery page, Actor actor, ManageSources sources, CancellationToken cancellationToken) =>
        (await sources.ListAsync(actor, cancellationToken)).ToReply(rows => page.Cut(rows, row => row.Id, SourceReply.Of));

    private static async Task<Results<Created<CreatedReply>, ProblemHttpResult>> AddAsync(SourceBody body, Actor actor, ManageSources sources, CancellationToken cancellationToken) =>
        (await sources.AddAsync(actor, body.ToSource(id: 0, version: 0), cancellationToken)).ToCreated(id => $"/api/sources/{Shown.Id(id)}");

    private static async Task<Results<Ok<SourcePreviewReply>, ProblemHttpResult>> PreviewAsync(long? id, SourceBody body, Actor actor, ManageSources sources, CancellationToken cancellationToken) =>
        (await sources.PreviewAsync(actor, body.ToSource(id ?? 0, version: 0), cancellationToken)).ToReply(SourcePreviewReply.Of);

    private static async Task<Results<Ok<SourceReply>, ProblemHttpResult>> FindAsync(long id, Actor actor, ManageSources sources, CancellationToken cancellationToken) =>
        (await sources.FindAsync(actor, id, cancellationToken)).ToReply(SourceReply.Of);

    private static async Task<Results<Ok<SourceReply>, ProblemHttpResult>> SaveAsync(
        long id, SourceBody body, Actor actor, ManageSources sources, HttpContext http, CancellationToken cancellationToken) =>
        (await sources.SaveAsync(actor, body.ToSource(id, http.Seen<SourceReply>().Version), cancellationToken)).Failed(out var failure, out _)
            ? failure.ToProblem()
            : await FindAsync(id, actor, sources, cancellationToken);

    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(long id, Actor actor, ManageSources sources, CancellationToken cancellationToken) =>
        (await sources.RemoveAsync(actor, id, cancellationToken)).ToDone();

    private static async Task<Results<Ok<ListReply<SourceItemReply>>, ProblemHttpResult>> OfRegisterAsync(
        string key, long? organisation, [AsParameters] PageQuery page, Actor actor, RunSource run, CancellationToken cancellationToken) =>
        (await run.ListAsync(actor, key, organisation, cancellationToken)).ToReply(rows => page.Cut(rows, row => row.Id, SourceItemReply.Of));

    private static async Task<Results<Accepted<EntryImportReply>, ProblemHttpResult>> RunAsync(
        string key, long id, long? project, string? mask, Actor actor, RunSource run, ImportEntries import, CancellationToken cancellationToken) =>
        (await run.ExecuteAsync(actor, key, id, project, mask == "1", cancellationToken)).Failed(out var failure, out var job) || (await import.FindAsync(actor, job, cancellationToken)).Failed(out failure, out var started)
            ? failure.ToProblem()
            : TypedResults.Accepted($"/api/registers/imports/{Shown.Id(job)}", EntryImportReply.Of(started));

    private static Task<Result<VersionedReply>> NowAsync(HttpContext http) => http.NowAsync<ManageSources, QuerySource>(
        (sources, actor, cancellationToken) => sources.FindAsync(actor, http.Number("id"), cancellationToken), one => SourceReply.Of(one));
}
