using Duheng.Application.Accounts;
using Duheng.Application.Administration;
using Duheng.Application.Common;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Api.Repeats;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Administration;

/// <summary>Accounts, roles and other people's sessions over the API.</summary>
internal sealed class PeopleApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/people").WithTags("管理");
        group.MapGet(string.Empty, ListAsync).Needs(Capability.AdministerSystem, Capability.AdministerSecurity).WithName("getPeople").WithSummary("账号；q 找登录名、姓名、机构。");
        group.MapPost(string.Empty, AddAsync).Needs(Capability.AdministerSystem).WithMetadata(new HandsOutSecret()).WithName("addPerson").WithSummary("新建账号；初始密码只给这一次。");
        group.MapGet("/{id:long}", FindAsync).Needs(Capability.AdministerSystem, Capability.AdministerSecurity).WithName("getPerson").WithSummary("一个账号和它的授权。");
        group.MapPost("/{id:long}/reset", ResetAsync).Needs(Capability.AdministerSystem).WithMetadata(new HandsOutSecret()).WithName("resetPassword").WithSummary("重置密码；新的初始密码只给这一次。");
        group.MapPost("/{id:long}/close", CloseAsync).Needs(Capability.AdministerSystem).WithName("closePerson").WithSummary("停用账号。");
        group.MapPost("/{id:long}/unlock", UnlockAsync).Needs(Capability.AdministerSecurity).WithName("unlockPerson").WithSummary("解除锁定。");
        group.MapPost("/{id:long}/grants", GrantAsync).Needs(Capability.AdministerSecurity).WithName("addGrant").WithSummary("授权：角色和机构。");
        group.MapDelete("/{id:long}/grants/{grant:long}", RemoveGrantAsync).Needs(Capability.AdministerSecurity).WithName("removeGrant").WithSummary("收回授权。");
        group.MapGet("/{id:long}/sessions", SessionsAsync).Needs(Capability.AdministerSecurity).WithName("getSessions").WithSummary("一个账号登录着的会话。");
        group.MapDelete("/{id:long}/sessions/{session}", EndSessionAsync).Needs(Capability.AdministerSecurity).WithName("endSession").WithSummary("结束一个会话。");
    }

    private static async Task<Results<Ok<ListReply<PersonReply>>, ProblemHttpResult>> ListAsync(
        string? q, [AsParameters] PageQuery page, Actor actor, ManagePeople people, CancellationToken cancellationToken) =>
        (await people.ListAsync(actor, q, cancellationToken)).ToReply(rows => page.Cut(rows, row => row.Login, PersonReply.Of));

    private static async Task<Results<Ok<FirstPasswordReply>, ProblemHttpResult>> AddAsync(PersonBody body, Actor actor, ManagePeople people, HttpContext http, CancellationToken cancellationToken) =>
        Once(http, await people.AddAsync(actor, body.Login, body.Name, body.Organisation, cancellationToken));

    private static async Task<Results<Ok<PersonDetailReply>, ProblemHttpResult>> FindAsync(long id, Actor actor, ManagePeople people, CancellationToken cancellationToken) =>
        (await people.FindAsync(actor, id, cancellationToken)).ToReply(found => new PersonDetailReply(PersonReply.Of(found.Account), [.. found.Grants.Select(GrantReply.Of)]));

    private static async Task<Results<Ok<FirstPasswordReply>, ProblemHttpResult>> ResetAsync(long id, Actor actor, ManagePeople people, HttpContext http, CancellationToken cancellationToken) =>
        Once(http, await people.ResetAsync(actor, id, cancellationToken));

    private static async Task<Results<NoContent, ProblemHttpResult>> CloseAsync(long id, Actor actor, ManagePeople people, CancellationToken cancellationToken) =>
        (await people.CloseAsync(actor, id, cancellationToken)).ToDone();

    private static async Task<Results<NoContent, ProblemHttpResult>> UnlockAsync(long id, Actor actor, ManageGrants grants, CancellationToken cancellationToken) =>
        (await grants.UnlockAsync(actor, id, cancellationToken)).ToDone();

    private static async Task<Results<NoContent, ProblemHttpResult>> GrantAsync(long id, GrantBody body, Actor actor, ManageGrants grants, CancellationToken cancellationToken) =>
        LifecycleWords.Parse<Role>(body.Role) is { } role
            ? (await grants.AddAsync(actor, id, role, body.Organisation, cancellationToken)).ToDone()
            : Refusals.Invalid("role", "没有这个角色。").ToProblem();

    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveGrantAsync(long id, long grant, Actor actor, ManageGrants grants, CancellationToken cancellationToken) =>
        (await grants.RemoveAsync(actor, id, grant, cancellationToken)).ToDone();

    private static async Task<Results<Ok<ListReply<OpenSession>>, ProblemHttpResult>> SessionsAsync(
        long id, [AsParameters] PageQuery page, Actor actor, OpenSessions sessions, CancellationToken cancellationToken) =>
        (await sessions.ListAsync(actor, id, cancellationToken)).ToReply(rows => page.Cut(rows, row => row.Id, row => row));

    private static async Task<Results<NoContent, ProblemHttpResult>> EndSessionAsync(long id, string session, Actor actor, OpenSessions sessions, CancellationToken cancellationToken) =>
        (await sessions.EndAsync(actor, id, session, cancellationToken)).ToDone();

    private static Results<Ok<FirstPasswordReply>, ProblemHttpResult> Once(HttpContext http, Result<string> result)
    {
        http.Response.Headers.CacheControl = "no-store";
        return result.ToReply(password => new FirstPasswordReply(password));
    }
}
