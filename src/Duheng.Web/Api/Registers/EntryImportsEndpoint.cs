using System.Text.Json;
using Duheng.Application.Common;
using Duheng.Application.Registers.Imports;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Jobs;
using Duheng.Web.Api.Paging;
using Duheng.Web.Pages.Checking;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Registers;

/// <summary>Files of entries over the API, and what other systems send as it happens.</summary>
internal sealed class EntryImportsEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/registers").WithTags("登记簿");
        group.MapPost("/{key}/import", ImportAsync).Needs(Capability.KeepRegisters).WithName("importEntries")
            .WithSummary("导入登记（multipart/form-data，一个 .xlsx 或 .csv）：先检查，不写入；profile 是导入方案，mask=1 时个人信息脱敏；答 202 和任务的地址。")
            .Accepts<IFormFileCollection>("multipart/form-data").DisableAntiforgery().WithMetadata(UploadForm.Limit);
        group.MapGet("/imports", ListAsync).Needs().WithName("listEntryImports").WithSummary("我最近的登记导入。");
        group.MapGet("/imports/{id:long}", FindAsync).Needs(Capability.KeepRegisters).WithName("getEntryImport").WithSummary("导入到哪一步，查出哪些问题（行、列、怎么改）。");
        group.MapPost("/imports/{id:long}/accept", AcceptAsync).Needs(Capability.KeepRegisters).WithName("acceptEntryImport").WithSummary("写入检查过的文件：onlyGood=true 只写正确的行；答 202 和新任务的地址。");
        app.MapPost("/api/hooks/{profile}", ReceiveAsync).Needs(Capability.KeepRegisters).WithTags("登记簿").WithName("receiveEntries")
            .WithSummary("推送工单或中断：按导入方案的表头写的一个对象，或一组（最多 500 个）；新编号登记，已有的更正，全部问题列在 faults。");
    }

    private static async Task<Results<Accepted<EntryImportReply>, ProblemHttpResult>> ImportAsync(
        string key, long? organisation, long? project, string? profile, string? mask, HttpContext context, Actor actor, ImportEntries import, CancellationToken cancellationToken)
    {
        if ((await UploadForm.ReadAsync(context.Request, cancellationToken)).Failed(out var failure, out var files))
        {
            return failure.ToProblem();
        }

        var file = files.Count == 1 ? files[0] : null;
        var sent = new EntryImportFile(file?.Name ?? string.Empty, key, 0, project, string.IsNullOrEmpty(profile) ? null : profile, mask == "1", file?.Content ?? []);
        return (await import.CheckAsync(actor, key, organisation, sent, cancellationToken)).Failed(out failure, out var id)
            ? failure.ToProblem()
            : await StartedAsync(actor, import, id, cancellationToken);
    }

    private static async Task<Ok<ListReply<JobItemReply>>> ListAsync([AsParameters] PageQuery page, Actor actor, ImportEntries import, CancellationToken cancellationToken) =>
        TypedResults.Ok(page.Cut(await import.RecentAsync(actor, cancellationToken), job => job.Id, JobItemReply.Of, newestFirst: true));

    private static async Task<Results<Ok<EntryImportReply>, ProblemHttpResult>> FindAsync(long id, Actor actor, ImportEntries import, CancellationToken cancellationToken) =>
        (await import.FindAsync(actor, id, cancellationToken)).ToReply(EntryImportReply.Of);

    private static async Task<Results<Accepted<EntryImportReply>, ProblemHttpResult>> AcceptAsync(long id, bool? onlyGood, Actor actor, ImportEntries import, CancellationToken cancellationToken) =>
        (await import.AcceptAsync(actor, id, onlyGood is true, cancellationToken)).Failed(out var failure, out var entering)
            ? failure.ToProblem()
            : await StartedAsync(actor, import, entering, cancellationToken);

    private static async Task<Results<Accepted<EntryImportReply>, ProblemHttpResult>> StartedAsync(Actor actor, ImportEntries import, long id, CancellationToken cancellationToken) =>
        (await import.FindAsync(actor, id, cancellationToken)).Failed(out var failure, out var job)
            ? failure.ToProblem()
            : TypedResults.Accepted($"/api/registers/imports/{Shown.Id(id)}", EntryImportReply.Of(job));

    private static async Task<Results<Ok<ReceivedEntries>, ProblemHttpResult>> ReceiveAsync(
        string profile, long? organisation, JsonElement body, Actor actor, ReceiveEntries receive, CancellationToken cancellationToken)
    {
        var items = body.ValueKind == JsonValueKind.Array ? body.EnumerateArray().ToList() : [body];
        if (items.Exists(item => item.ValueKind != JsonValueKind.Object))
        {
            return Refusals.Invalid("内容", "应是一个 JSON 对象，或由对象组成的数组。").ToProblem();
        }

        return (await receive.ExecuteAsync(
            actor, profile, organisation, [.. items.Select(item => EntryBody.Texts(item.EnumerateObject().DistinctBy(one => one.Name).ToDictionary(one => one.Name, one => one.Value, StringComparer.Ordinal)))], cancellationToken))
            .ToReply(done => done);
    }
}
