using System.Globalization;
using Duheng.Application.Comments;
using Duheng.Application.Common;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Pages.Comments;

/// <summary>Says something about a project; marks what was said as done with.</summary>
internal sealed class CommentsEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/projects/{id:long}/comments").ExcludeFromDescription();
        group.MapPost("", AddAsync).Needs(Capability.Comment);
        group.MapPost("/{commentId:long}/settle", (long id, long commentId, IFormCollection form, Actor actor, SettleComment settle, CancellationToken cancellationToken) =>
            SettleAsync(id, commentId, settled: true, actor, settle, cancellationToken)).Needs(Capability.Comment);
        group.MapPost("/{commentId:long}/reopen", (long id, long commentId, IFormCollection form, Actor actor, SettleComment settle, CancellationToken cancellationToken) =>
            SettleAsync(id, commentId, settled: false, actor, settle, cancellationToken)).Needs(Capability.Comment);
    }

    private static async Task<IResult> AddAsync(
        long id, [FromForm] string? document, [FromForm] int? row, [FromForm] string? text, Actor actor, AddComment add, CancellationToken cancellationToken) =>
        Back(await add.ExecuteAsync(actor, id, LifecycleWords.Parse<DocumentKind>(document), row, text, cancellationToken));

    private static async Task<IResult> SettleAsync(long id, long commentId, bool settled, Actor actor, SettleComment settle, CancellationToken cancellationToken) =>
        Back(await settle.ExecuteAsync(actor, id, commentId, settled, cancellationToken));

    private static IResult Back(Result<long> result) =>
        result.Match(id => Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/projects/{id}#comments")), failure => failure.ToPage());
}
