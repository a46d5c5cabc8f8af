using Duheng.Application.Accounts;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Api.Repeats;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Accounts;

/// <summary>One's own account over the API: who one is, tokens, sessions. Passwords and codes are changed in a browser only.</summary>
internal sealed class AccountApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/account").WithTags("账号").Needs();
        group.MapGet(string.Empty, FindAsync).WithName("getAccount").WithSummary("我是谁：姓名、机构、角色、令牌的范围。");
        group.MapPut("/theme", ThemeAsync).WithName("putTheme").WithSummary("页面明暗：light、dark，空为跟随系统。");
        group.MapGet("/tokens", TokensAsync).WithName("getTokens").WithSummary("我的接口令牌，新的在前。");
        group.MapPost("/tokens", CreateTokenAsync).WithMetadata(new HandsOutSecret()).WithName("addToken").WithSummary("新建接口令牌，只给这一次；令牌不能建令牌。");
        group.MapDelete("/tokens/{id:long}", RevokeTokenAsync).WithName("revokeToken").WithSummary("作废接口令牌。");
        group.MapGet("/sessions", SessionsAsync).WithName("getOwnSessions").WithSummary("我登录着的会话。");
        group.MapDelete("/sessions/{session}", EndSessionAsync).WithName("endOwnSession").WithSummary("结束我的一个会话。");
    }

    private static async Task<Ok<AccountReply>> FindAsync(Actor actor, SecondFactor secondFactor, CancellationToken cancellationToken) =>
        TypedResults.Ok(AccountReply.Of(actor, await secondFactor.IsOnAsync(actor, cancellationToken)));

    private static async Task<Results<NoContent, ProblemHttpResult>> ThemeAsync(ThemeBody body, Actor actor, ChooseTheme choose, CancellationToken cancellationToken) =>
        (await choose.ExecuteAsync(actor, body.Theme, cancellationToken)).ToDone();

    private static async Task<Ok<ListReply<TokenReply>>> TokensAsync([AsParameters] PageQuery page, Actor actor, ApiTokens tokens, CancellationToken cancellationToken) =>
        TypedResults.Ok(page.Cut(await tokens.ListAsync(actor, cancellationToken), row => row.Id, TokenReply.Of, newestFirst: true));

    private static async Task<Results<Ok<NewTokenReply>, ProblemHttpResult>> CreateTokenAsync(TokenBody body, Actor actor, ApiTokens tokens, HttpContext http, CancellationToken cancellationToken)
    {
        http.Response.Headers.CacheControl = "no-store";
        return (await tokens.CreateAsync(actor, body.Name, body.MayWrite, body.ExpiresOn, cancellationToken)).ToReply(token => new NewTokenReply(token));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> RevokeTokenAsync(long id, Actor actor, ApiTokens tokens, CancellationToken cancellationToken) =>
        (await tokens.RevokeAsync(actor, id, cancellationToken)).ToDone();

    private static async Task<Results<Ok<ListReply<OpenSession>>, ProblemHttpResult>> SessionsAsync([AsParameters] PageQuery page, Actor actor, OpenSessions sessions, CancellationToken cancellationToken) =>
        (await sessions.ListAsync(actor, actor.PersonId, cancellationToken)).ToReply(rows => page.Cut(rows, row => row.Id, row => row));

    private static async Task<Results<NoContent, ProblemHttpResult>> EndSessionAsync(string session, Actor actor, OpenSessions sessions, CancellationToken cancellationToken) =>
        (await sessions.EndAsync(actor, actor.PersonId, session, cancellationToken)).ToDone();
}
