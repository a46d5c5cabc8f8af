using Duheng.Application.Overview;
using Duheng.Domain.Auditing;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Security;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Overview;

/// <summary>The year at a glance and the findings behind it, over the API.</summary>
internal sealed class OverviewApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/api/overview", SummariseAsync).Needs(Capability.ReadOverview).WithTags("总览").WithName("getOverview").WithSummary("年度总览：进度、得分、执行、最多的问题；organisation 是单位或部门的编号。");
        app.MapGet("/api/overview/export/{extension}", ExportAsync).Needs(Capability.ReadOverview).WithTags("总览").WithName("exportOverview").WithSummary("总览的表：xlsx，或 csv 的一张（table 为 units、rules、missing、scores、execution）。");
        app.MapGet("/api/findings", ListAsync).Needs(Capability.ReadOverview).WithTags("总览").WithName("getFindings").WithSummary("问题清单，重的在前；可按 rule、severity、organisation、q 筛选。");
    }

    private static async Task<Results<Ok<OverviewReply>, ProblemHttpResult>> SummariseAsync(
        int? year, long? organisation, Actor actor, ChosenYear chosen, SummariseYear summarise, CancellationToken cancellationToken)
    {
        var (_, latest) = await chosen.FindAsync(cancellationToken);
        return (await summarise.ExecuteAsync(actor, year ?? latest, organisation, cancellationToken)).ToReply(OverviewReply.Of);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ExportAsync(
        string extension, int? year, long? organisation, string? table, Actor actor, ChosenYear chosen, ExportOverview export, CancellationToken cancellationToken)
    {
        var (_, latest) = await chosen.FindAsync(cancellationToken);
        return (await export.ExecuteAsync(actor, year ?? latest, organisation, extension, table, cancellationToken)).ToFile();
    }

    private static async Task<Results<Ok<ListReply<FindingReply>>, ProblemHttpResult>> ListAsync(
        int? year, string? rule, string? severity, long? organisation, string? q, [AsParameters] PageQuery page, Actor actor, ChosenYear chosen, ListFindings list, CancellationToken cancellationToken)
    {
        var (_, latest) = await chosen.FindAsync(cancellationToken);
        var filter = new FindingFilter
        {
            Year = year ?? latest,
            Rule = rule,
            Severity = LifecycleWords.Parse<Severity>(severity),
            OrganisationId = organisation,
            Text = q,
            PageRows = page.Rows + 1,
            After = page.After,
        };
        return (await list.ExecuteAsync(actor, filter, cancellationToken)).ToReply(found => page.Cut(found.Rows, ListFindings.KeysOf, FindingReply.Of, found.Total));
    }
}
