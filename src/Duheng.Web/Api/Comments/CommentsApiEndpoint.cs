using Duheng.Application.Comments;
using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Comments;

/// <summary>Open comments on a document, over the API.</summary>
internal sealed class CommentsApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/projects/{id:long}/comments/{document}", ListAsync).Needs(Capability.ReadProjects).WithTags("批注").WithName("getComments").WithSummary("一份文件上没有销的批注：document 为 targets、monitoring、evaluation、review。");

    private static async Task<Results<Ok<ListReply<CommentRow>>, ProblemHttpResult>> ListAsync(
        long id, string document, [AsParameters] PageQuery page, Actor actor, FindProject find, ListComments list, CancellationToken cancellationToken)
    {
        if ((await find.ExecuteAsync(actor, id, cancellationToken)).Failed(out var failure, out _))
        {
            return failure.ToProblem();
        }

        return LifecycleWords.Parse<DocumentKind>(document) is { } kind
            ? TypedResults.Ok(page.Cut(await list.ExecuteAsync(actor, id, kind, cancellationToken), row => row.Id, row => row))
            : Refusals.NoSuch($"“{document}”这种文件").ToProblem();
    }
}
