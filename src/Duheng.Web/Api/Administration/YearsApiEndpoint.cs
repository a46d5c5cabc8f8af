using Duheng.Application.Administration;
using Duheng.Application.Common;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Api.Versions;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Administration;

/// <summary>Fiscal years over the API.</summary>
internal sealed class YearsApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/years").WithTags("管理");
        group.MapGet(string.Empty, ListAsync).Needs(Capability.AdministerSystem).WithName("getYears").WithSummary("预算年度，新的在前：评分方案和截止日期。");
        group.MapGet("/{year:int}", FindAsync).Needs(Capability.AdministerSystem).WithName("getYear").WithSummary("一个预算年度；还没有建立的版本是 0。");
        group.MapPut("/{year:int}", SaveAsync).Needs(Capability.AdministerSystem).ReplacesVersion(NowAsync).WithName("putYear").WithSummary("建立或修改年度。");
    }

    private static async Task<Results<Ok<ListReply<YearReply>>, ProblemHttpResult>> ListAsync([AsParameters] PageQuery page, Actor actor, ManageYears years, CancellationToken cancellationToken) =>
        (await years.ListAsync(actor, cancellationToken)).ToReply(rows => page.Cut(rows, row => row.Year, YearReply.Of, newestFirst: true));

    private static async Task<Results<Ok<YearReply>, ProblemHttpResult>> FindAsync(int year, Actor actor, ManageYears years, CancellationToken cancellationToken) =>
        (await years.ListAsync(actor, cancellationToken)).ToReply(rows => One(rows, year));

    private static async Task<Results<Ok<YearReply>, ProblemHttpResult>> SaveAsync(int year, YearBody body, Actor actor, ManageYears years, HttpContext http, CancellationToken cancellationToken)
    {
        var row = new YearRow
        {
            Year = year,
            SchemeId = body.Scheme ?? string.Empty,
            TargetsDueOn = body.TargetsDueOn,
            EvaluationDueOn = body.EvaluationDueOn,
            ReviewDueOn = body.ReviewDueOn,
            Version = http.Seen<YearReply>().Version,
        };
        return (await years.SaveAsync(actor, row, cancellationToken)).Failed(out var failure, out _)
            ? failure.ToProblem()
            : (await years.ListAsync(actor, cancellationToken)).ToReply(rows => One(rows, year));
    }

    private static Task<Result<VersionedReply>> NowAsync(HttpContext http) => http.NowAsync<ManageYears, IReadOnlyList<YearRow>>(
        (years, actor, cancellationToken) => years.ListAsync(actor, cancellationToken), rows => One(rows, (int)http.Number("year")));

    private static YearReply One(IReadOnlyList<YearRow> rows, int year) => YearReply.Of(rows.FirstOrDefault(row => row.Year == year) ?? new YearRow { Year = year });
}
