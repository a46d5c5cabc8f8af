using Duheng.Application.Overview;
using Duheng.Domain.Auditing;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Overview;

/// <summary>The year at a glance and the findings behind it, over the API.</summary>
internal sealed class OverviewApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/api/overview", SummariseAsync).WithTags("总览").WithName("getOverview").WithSummary("年度总览：进度、得分、执行、最多的问题；organisation 是单位或部门的编号。");
        app.MapGet("/api/findings", ListAsync).WithTags("总览").WithName("getFindings").WithSummary("问题清单，重的在前；可按 rule、severity、organisation、q 筛选。");
    }

    private static async Task<Results<Ok<OverviewReply>, ProblemHttpResult>> SummariseAsync(
        long? organisation, Actor actor, ChosenYear chosenYear, SummariseYear summarise, CancellationToken cancellationToken)
    {
        var (_, year) = await chosenYear.FindAsync(cancellationToken);
        return (await summarise.ExecuteAsync(actor, year, organisation, cancellationToken)).Failed(out var failure, out var summary)
            ? failure.ToProblem()
            : TypedResults.Ok(OverviewReply.Of(summary));
    }

    private static async Task<Results<Ok<FindingsReply>, ProblemHttpResult>> ListAsync(
        string? rule, string? severity, long? organisation, string? q, int? page, Actor actor, ChosenYear chosenYear, ListFindings list, CancellationToken cancellationToken)
    {
        var (_, year) = await chosenYear.FindAsync(cancellationToken);
        var filter = new FindingFilter { Year = year, Rule = rule, Severity = LifecycleWords.Parse<Severity>(severity), OrganisationId = organisation, Text = q, Page = page ?? 1 };
        return (await list.ExecuteAsync(actor, filter, cancellationToken)).Failed(out var failure, out var found)
            ? failure.ToProblem()
            : TypedResults.Ok(new FindingsReply(found.Total, [.. found.Rows.Select(FindingReply.Of)]));
    }
}
