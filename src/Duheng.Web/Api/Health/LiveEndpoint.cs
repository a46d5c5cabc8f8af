using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Health;

/// <summary>Answers as long as the process runs. When it does not, restart the process.</summary>
internal sealed class LiveEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app) => app
        .MapGet("/health/live", Handle)
        .WithName("Live")
        .WithSummary("进程在运行")
        .AllowAnonymous();

    private static Ok<HealthReply> Handle() => TypedResults.Ok(new HealthReply("live"));
}
