using Duheng.Application.History;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.History;

/// <summary>The history of a project over the API.</summary>
internal sealed class HistoryApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/projects/{id:long}/changes", ListAsync).Needs(Capability.ReadProjects).WithTags("项目库").WithName("getProjectChanges")
            .WithSummary("项目的变更记录，新的在前：何时、何人、做了什么、改前和改后；可按 kind（targets、evaluation…）和 person（账号号）筛选。");

    private static async Task<Results<Ok<ListReply<ProjectChangeReply>>, ProblemHttpResult>> ListAsync(
        long id, string? kind, long? person, [AsParameters] PageQuery page, Actor actor, ReadHistory read, CancellationToken cancellationToken)
    {
        var filter = new ChangeFilter { Subject = kind, PersonId = person, Rows = page.Rows + 1, After = page.After is [long last] ? last : null };
        return (await read.ExecuteAsync(actor, id, filter, cancellationToken))
            .ToReply(found => page.Cut(found.Page.Rows, row => [row.Id], ProjectChangeReply.Of, found.Page.Total));
    }
}
