using Duheng.Application.Publications;
using Duheng.Domain.Lifecycle;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Publications;

/// <summary>Publishes or corrects a report for a program.</summary>
internal sealed class PublishApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app) => app
        .MapPost("/api/projects/{id:long}/publication", HandleAsync)
        .WithName("PublishReport")
        .WithSummary("公开一份已通过的报告；已公开的是更正，须写原因");

    private static async Task<Results<Ok<PublishedReply>, ProblemHttpResult>> HandleAsync(
        long id, PublishRequest? request, Actor actor, PublishReport publishReport, CancellationToken cancellationToken)
    {
        var result = await publishReport.ExecuteAsync(actor, id, request?.Reason, cancellationToken);
        return result.Match<Results<Ok<PublishedReply>, ProblemHttpResult>>(code => TypedResults.Ok(new PublishedReply(code)), failure => failure.ToProblem());
    }
}
