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
    private const string All = "all";

    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/projects/{id:long}/comments").WithTags("留言");
        group.MapGet("/{document}", ListAsync).Needs(Capability.ReadProjects).WithName("getComments").WithSummary("一份文件上没有办结的意见：document 为 targets、monitoring、evaluation、review；all 是全部。");
        group.MapPost(string.Empty, AddAsync).Needs(Capability.Comment).WithName("addComment").WithSummary("留言。");
        group.MapPost("/{comment:long}/settle", (long id, long comment, Actor actor, SettleComment settle, CancellationToken cancellationToken) => SettleAsync(id, comment, settled: true, actor, settle, cancellationToken))
            .Needs(Capability.Comment).WithName("settleComment").WithSummary("办结一条。");
        group.MapPost("/{comment:long}/reopen", (long id, long comment, Actor actor, SettleComment settle, CancellationToken cancellationToken) => SettleAsync(id, comment, settled: false, actor, settle, cancellationToken))
            .Needs(Capability.Comment).WithName("reopenComment").WithSummary("重新打开一条。");
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> AddAsync(long id, CommentBody body, Actor actor, AddComment add, CancellationToken cancellationToken) =>
        (await add.ExecuteAsync(actor, id, LifecycleWords.Parse<DocumentKind>(body.Document), body.Row, body.Text, cancellationToken)).ToDone();

    private static async Task<Results<NoContent, ProblemHttpResult>> SettleAsync(long id, long comment, bool settled, Actor actor, SettleComment settle, CancellationToken cancellationToken) =>
        (await settle.ExecuteAsync(actor, id, comment, settled, cancellationToken)).ToDone();

    private static async Task<Results<Ok<ListReply<CommentRow>>, ProblemHttpResult>> ListAsync(
        long id, string document, [AsParameters] PageQuery page, Actor actor, FindProject find, ListComments list, CancellationToken cancellationToken)
    {
        if ((await find.ExecuteAsync(actor, id, cancellationToken)).Failed(out var failure, out _))
        {
            return failure.ToProblem();
        }

        var kind = LifecycleWords.Parse<DocumentKind>(document);
        return kind is not null || document == All
            ? TypedResults.Ok(page.Cut(await list.ExecuteAsync(actor, id, kind, cancellationToken), row => row.Id, row => row))
            : Refusals.NoSuch($"“{document}”这种文件").ToProblem();
    }
}
