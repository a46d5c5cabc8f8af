using System.Data.Common;
using Duheng.Storage.Schema;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Health;

/// <summary>Whether requests can be served: the database answers and has run every schema script. 503 when not.</summary>
internal sealed class ReadyEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app) => app
        .MapGet("/health/ready", HandleAsync)
        .WithName("Ready")
        .WithSummary("可以提供服务")
        .AllowAnonymous();

    private static async Task<Results<Ok<HealthReply>, ProblemHttpResult>> HandleAsync(
        SchemaScripts scripts, CancellationToken cancellationToken)
    {
        try
        {
            return await scripts.AreAppliedAsync(cancellationToken)
                ? TypedResults.Ok(new HealthReply("ready"))
                : NotReady("数据库结构尚未更新到本版本。");
        }
        catch (DbException)
        {
            return NotReady("数据库没有应答。"); // no detail: anyone may ask
        }
        catch (SchemaException exception)
        {
            return NotReady(exception.Message);
        }
    }

    private static ProblemHttpResult NotReady(string detail) =>
        Problems.Of(StatusCodes.Status503ServiceUnavailable, "notReady", detail);
}
