using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Measures;
using Duheng.Application.Registers;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Api.Versions;
using Duheng.Web.Security;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Registers;

/// <summary>Registers over the API: what there is, entries, their history, and what can be done to them.</summary>
internal sealed class RegistersApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/registers").WithTags("登记簿");
        group.MapGet(string.Empty, ShelfAsync).Needs(Capability.ReadEvidence).WithName("getRegisters").WithSummary("一个单位的全部登记簿：列、条数、最近一天、按周期欠登记的。");
        group.MapGet("/{key}/form", FormAsync).Needs(Capability.KeepRegisters).WithName("getEntryForm").WithSummary("填一条登记要的：列，引用列能选的条目，本单位的项目；id 是要更正的那一条。");
        group.MapGet("/{key}/deadlines", DeadlinesAsync).Needs(Capability.KeepRegisters).WithName("getDeadlines").WithSummary("登记一条以后，按已批复的目标要在多久之内填上哪一列；最短的在前。");
        group.MapPost("/{key}/start", StartAsync).Needs(Capability.KeepRegisters).WithName("startRegister").WithSummary("启用登记簿：从今天起按周期催办。");
        group.MapGet("/{key}/entries", ListAsync).Needs(Capability.ReadEvidence).WithName("listEntries").WithSummary("登记的条目，日期近的在前。");
        group.MapPost("/{key}/entries", AddAsync).Needs(Capability.KeepRegisters).WithName("addEntry").WithSummary("登记一条。");
        group.MapGet("/{key}/entries/{id:long}", FindAsync).Needs(Capability.ReadEvidence).WithName("getEntry").WithSummary("一条登记和它以前的各版内容。");
        group.MapPut("/{key}/entries/{id:long}", CorrectAsync).Needs(Capability.KeepRegisters).ReplacesVersion(NowAsync).WithName("putEntry").WithSummary("更正一条，整条替换；要写 reason，原来的内容保留。");
        group.MapPost("/{key}/entries/{id:long}/aside", AsideAsync).Needs(Capability.KeepRegisters).ReplacesVersion(NowAsync).WithName("setEntryAside").WithSummary("设为不计入度量，写明原因。");
        group.MapPost("/{key}/entries/{id:long}/count", CountAsync).Needs(Capability.KeepRegisters).ReplacesVersion(NowAsync).WithName("countEntry").WithSummary("恢复计入，写明原因。");
        group.MapPost("/{key}/entries/{id:long}/remove", RemoveAsync).Needs(Capability.KeepRegisters).ReplacesVersion(NowAsync).WithName("removeEntry").WithSummary("删除一条，写明原因；历史还在。");
        group.MapGet("/{key}/export", ExportAsync).Needs(Capability.ReadEvidence).WithName("exportEntries").WithSummary("导出：format 是 xlsx 或 csv，mask=1 时个人信息脱敏；筛选同列表。");
    }

    private static async Task<Results<Ok<ListReply<RegisterReply>>, ProblemHttpResult>> ShelfAsync(
        long? organisation, [AsParameters] PageQuery page, Actor actor, ListRegisters list, ChosenYear chosen, CancellationToken cancellationToken)
    {
        var (_, year) = await chosen.FindAsync(cancellationToken);
        return (await list.ExecuteAsync(actor, organisation, year, cancellationToken)).ToReply(shelf => page.Cut(RegisterReply.Of(shelf), one => one.Key, one => one));
    }

    private static async Task<Results<Ok<EntryFormReply>, ProblemHttpResult>> FormAsync(
        string key, long? organisation, long? id, Actor actor, LoadEntryForm load, CancellationToken cancellationToken) =>
        (await load.ExecuteAsync(actor, key, organisation, id, cancellationToken)).ToReply(EntryFormReply.Of);

    private static async Task<Results<Ok<ListReply<DeadlineReply>>, ProblemHttpResult>> DeadlinesAsync(
        string key, long? organisation, [AsParameters] PageQuery page, Actor actor, FindDeadlines find, CancellationToken cancellationToken) =>
        (await find.ExecuteAsync(actor, key, organisation, cancellationToken)).ToReply(found => page.Cut(found, one => string.Create(CultureInfo.InvariantCulture, $"{one.Within.Ticks:D19} {one.Until.Key} {one.Indicator}"), DeadlineReply.Of));

    private static async Task<Results<NoContent, ProblemHttpResult>> StartAsync(string key, long? organisation, Actor actor, StartRegister start, CancellationToken cancellationToken) =>
        (await start.ExecuteAsync(actor, key, organisation, cancellationToken)).ToDone();

    private static async Task<Results<Ok<ListReply<EntryReply>>, ProblemHttpResult>> ListAsync(
        string key, [AsParameters] EntryQuery query, [AsParameters] PageQuery page, Actor actor, ListEntries list, CancellationToken cancellationToken) =>
        (await list.ExecuteAsync(actor, key, query.ToFilter(page), cancellationToken)).ToReply(found => page.Cut(found.Rows, row => [(long)row.Day.DayNumber, row.Id], EntryReply.Of, found.Total));

    private static async Task<Results<Created<CreatedReply>, ProblemHttpResult>> AddAsync(string key, EntryBody body, Actor actor, AddEntry add, CancellationToken cancellationToken) =>
        (await add.ExecuteAsync(actor, key, body.Organisation, body.ToEdit(), EntrySource.Api, cancellationToken)).ToCreated(id => $"/api/registers/{key}/entries/{Shown.Id(id)}");

    private static async Task<Results<Ok<EntryReply>, ProblemHttpResult>> FindAsync(string key, long id, Actor actor, FindEntry find, CancellationToken cancellationToken) =>
        (await find.ExecuteAsync(actor, key, id, cancellationToken)).ToReply(EntryReply.Of);

    private static async Task<Results<Ok<EntryReply>, ProblemHttpResult>> CorrectAsync(
        string key, long id, EntryBody body, HttpContext http, Actor actor, CorrectEntry correct, CancellationToken cancellationToken) =>
        (await correct.ExecuteAsync(actor, key, id, http.Seen<EntryReply>().Version, body.ToEdit(), body.Reason, cancellationToken)).ToReply(EntryReply.Of);

    private static async Task<Results<Ok<EntryReply>, ProblemHttpResult>> AsideAsync(
        string key, long id, ReasonBody body, HttpContext http, Actor actor, SetEntryAside aside, CancellationToken cancellationToken) =>
        (await aside.ExecuteAsync(actor, key, id, http.Seen<EntryReply>().Version, isAside: true, body.Reason, cancellationToken)).ToReply(EntryReply.Of);

    private static async Task<Results<Ok<EntryReply>, ProblemHttpResult>> CountAsync(
        string key, long id, ReasonBody body, HttpContext http, Actor actor, SetEntryAside aside, CancellationToken cancellationToken) =>
        (await aside.ExecuteAsync(actor, key, id, http.Seen<EntryReply>().Version, isAside: false, body.Reason, cancellationToken)).ToReply(EntryReply.Of);

    private static async Task<Results<Ok<EntryReply>, ProblemHttpResult>> RemoveAsync(
        string key, long id, ReasonBody body, HttpContext http, Actor actor, RemoveEntry remove, CancellationToken cancellationToken) =>
        (await remove.ExecuteAsync(actor, key, id, http.Seen<EntryReply>().Version, body.Reason, cancellationToken)).ToReply(EntryReply.Of);

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ExportAsync(
        string key, string? format, string? mask, [AsParameters] EntryQuery query, Actor actor, ExportEntries export, CancellationToken cancellationToken) =>
        (await export.ExecuteAsync(actor, key, query.ToFilter(page: null), format == "xlsx", mask == "1", cancellationToken)).ToFile();

    private static Task<Result<VersionedReply>> NowAsync(HttpContext http) => http.NowAsync<FindEntry, EntryDetail>(
        (find, actor, cancellationToken) => find.ExecuteAsync(actor, (string)http.GetRouteValue("key")!, http.Number("id"), cancellationToken), detail => EntryReply.Of(detail.Entry));
}
