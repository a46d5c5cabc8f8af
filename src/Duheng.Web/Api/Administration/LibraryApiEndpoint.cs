using Duheng.Application.Administration;
using Duheng.Application.Common;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Api.Versions;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Administration;

/// <summary>The library of indicators over the API, for who administers it.</summary>
internal sealed class LibraryApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/administration/library").WithTags("管理").Needs(Capability.AdministerSystem);
        group.MapGet(string.Empty, ListAsync).WithName("getLibraryRows").WithSummary("指标库：自定的在前，停用的也列；随附的在后。");
        group.MapGet("/{code}", FindAsync).WithName("getLibraryRow").WithSummary("一条指标；还没有的和随附的版本是 0。");
        group.MapPut("/{code}", SaveAsync).ReplacesVersion(NowAsync).WithName("putLibraryIndicator").WithSummary("加一条或改一条；与随附的同编号就代替它，closed 停用。");
    }

    private static async Task<Results<Ok<ListReply<LibraryRowReply>>, ProblemHttpResult>> ListAsync([AsParameters] PageQuery page, Actor actor, ManageLibrary library, CancellationToken cancellationToken) =>
        (await library.ListAsync(actor, cancellationToken)).ToReply(rows => page.Cut(rows, one => one.Row.Code, one => new LibraryRowReply(one.Row, one.IsOwn)));

    private static async Task<Results<Ok<LibraryRowReply>, ProblemHttpResult>> FindAsync(string code, Actor actor, ManageLibrary library, CancellationToken cancellationToken) =>
        (await library.ListAsync(actor, cancellationToken)).ToReply(rows => One(rows, code));

    private static async Task<Results<Ok<LibraryRowReply>, ProblemHttpResult>> SaveAsync(
        string code, LibraryBody body, Actor actor, ManageLibrary library, HttpContext http, CancellationToken cancellationToken) =>
        (await library.SaveAsync(actor, body.ToRow(code, http.Seen<LibraryRowReply>().Indicator.Version), cancellationToken)).ToReply(row => new LibraryRowReply(row, IsOwn: true));

    private static Task<Result<VersionedReply>> NowAsync(HttpContext http) => http.NowAsync<ManageLibrary, IReadOnlyList<(LibraryIndicator Row, bool IsOwn)>>(
        (library, actor, cancellationToken) => library.ListAsync(actor, cancellationToken), rows => One(rows, (string)http.GetRouteValue("code")!)); // the route has it

    private static LibraryRowReply One(IReadOnlyList<(LibraryIndicator Row, bool IsOwn)> rows, string code) =>
        rows.FirstOrDefault(one => one.Row.Code == code.Trim()) is { Row: not null } found ? new LibraryRowReply(found.Row, found.IsOwn) : new LibraryRowReply(new LibraryIndicator { Code = code.Trim() }, IsOwn: false);
}
