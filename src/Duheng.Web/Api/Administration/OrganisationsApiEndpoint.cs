using Duheng.Application.Administration;
using Duheng.Application.Common;
using Duheng.Application.Organisations;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Administration;

/// <summary>The tree of organisations over the API.</summary>
internal sealed class OrganisationsApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/organisations").WithTags("管理");
        group.MapGet(string.Empty, ListAsync).Needs(Capability.AdministerSystem, Capability.AdministerSecurity).WithName("getOrganisations").WithSummary("机构，按代码排。");
        group.MapGet("/own", OwnAsync).Needs().WithName("getOwnUnits").WithSummary("可以用其名义建项目的单位。");
        group.MapPost(string.Empty, AddAsync).Needs(Capability.AdministerSystem).WithName("addOrganisation").WithSummary("新建机构。");
        group.MapPost("/{id:long}/close", CloseAsync).Needs(Capability.AdministerSystem).WithName("closeOrganisation").WithSummary("撤销机构。");
    }

    private static async Task<Results<Ok<ListReply<OrganisationReply>>, ProblemHttpResult>> ListAsync(
        [AsParameters] PageQuery page, Actor actor, ManageOrganisations organisations, CancellationToken cancellationToken) =>
        (await organisations.ListAsync(actor, cancellationToken)).ToReply(rows => page.Cut(rows, row => row.Code, OrganisationReply.Of));

    private static async Task<Ok<ListReply<OrganisationReply>>> OwnAsync([AsParameters] PageQuery page, Actor actor, ListOwnUnits list, CancellationToken cancellationToken) =>
        TypedResults.Ok(page.Cut(await list.ExecuteAsync(actor, cancellationToken), row => row.Code, OrganisationReply.Of));

    private static async Task<Results<Created<CreatedReply>, ProblemHttpResult>> AddAsync(OrganisationBody body, Actor actor, ManageOrganisations organisations, CancellationToken cancellationToken) =>
        LifecycleWords.Parse<OrganisationKind>(body.Kind) is { } kind
            ? (await organisations.AddAsync(actor, body.Code, body.Name, kind, body.Parent, cancellationToken)).ToCreated(_ => "/api/organisations")
            : Refusals.Invalid("kind", "写 department 或 unit。").ToProblem();

    private static async Task<Results<NoContent, ProblemHttpResult>> CloseAsync(long id, Actor actor, ManageOrganisations organisations, CancellationToken cancellationToken) =>
        (await organisations.CloseAsync(actor, id, cancellationToken)).ToDone();
}
