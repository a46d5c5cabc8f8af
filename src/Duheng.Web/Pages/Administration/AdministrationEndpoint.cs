using System.Globalization;
using Duheng.Application.Accounts;
using Duheng.Application.Administration;
using Duheng.Application.Common;
using Duheng.Application.Organisations;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Pages.Administration;

/// <summary>What administrators change.</summary>
internal sealed class AdministrationEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var admin = app.MapGroup("/admin").ExcludeFromDescription();
        admin.MapPost("/organisations", AddOrganisationAsync).Needs(Capability.AdministerSystem);
        admin.MapPost("/organisations/close", CloseOrganisationAsync).Needs(Capability.AdministerSystem);
        admin.MapPost("/years", SaveYearAsync).Needs(Capability.AdministerSystem);
        admin.MapPost("/people", AddPersonAsync).Needs(Capability.AdministerSystem);
        admin.MapPost("/people/{id:long}/reset", ResetAsync).Needs(Capability.AdministerSystem);
        admin.MapPost("/people/{id:long}/close", ClosePersonAsync).Needs(Capability.AdministerSystem);
        admin.MapPost("/people/{id:long}/unlock", UnlockAsync).Needs(Capability.AdministerSecurity);
        admin.MapPost("/people/{id:long}/grants", GrantAsync).Needs(Capability.AdministerSecurity);
        admin.MapPost("/people/{id:long}/grants/remove", RemoveGrantAsync).Needs(Capability.AdministerSecurity);
        admin.MapPost("/people/{id:long}/sessions/end", EndSessionAsync).Needs(Capability.AdministerSecurity);
    }

    private static async Task<IResult> AddOrganisationAsync(
        [FromForm] string? code, [FromForm] string? name, [FromForm] string? kind, [FromForm] long parent, Actor actor, ManageOrganisations organisations, CancellationToken cancellationToken)
    {
        var result = await organisations.AddAsync(actor, code, name, LifecycleWords.Parse<OrganisationKind>(kind) ?? OrganisationKind.Unit, parent, cancellationToken);
        return result.Match(_ => Results.LocalRedirect("/admin/organisations"), Again<OrganisationsPage>);
    }

    private static async Task<IResult> CloseOrganisationAsync([FromForm] long id, Actor actor, ManageOrganisations organisations, CancellationToken cancellationToken) =>
        (await organisations.CloseAsync(actor, id, cancellationToken)).Match(_ => Results.LocalRedirect("/admin/organisations"), Again<OrganisationsPage>);

    private static async Task<IResult> SaveYearAsync(
        [FromForm] string? year, [FromForm] string? scheme, [FromForm] string? targets, [FromForm] string? evaluation, [FromForm] string? review, [FromForm] long version,
        Actor actor, ManageYears years, CancellationToken cancellationToken)
    {
        var row = new YearRow
        {
            Year = int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0,
            SchemeId = scheme ?? string.Empty,
            TargetsDueOn = Day(targets),
            EvaluationDueOn = Day(evaluation),
            ReviewDueOn = Day(review),
            Version = version,
        };
        return (await years.SaveAsync(actor, row, cancellationToken)).Match(_ => Results.LocalRedirect("/admin/years"), Again<YearsPage>);
    }

    /// <summary>The answer is the page itself, not a redirect: the first password is shown here and nowhere else.</summary>
    private static async Task<IResult> AddPersonAsync(
        [FromForm] string? login, [FromForm] string? name, [FromForm] long organisation, Actor actor, ManagePeople people, HttpContext context, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        var result = await people.AddAsync(actor, login, name, organisation, cancellationToken);
        return result.Match(password => new RazorComponentResult<PeoplePage>(new { Password = password, Login = login }), Again<PeoplePage>);
    }

    private static async Task<IResult> ResetAsync(long id, IFormCollection form, Actor actor, ManagePeople people, HttpContext context, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        var login = (await people.FindAsync(actor, id, cancellationToken)).Match(found => found.Account.Login, _ => string.Empty);
        return (await people.ResetAsync(actor, id, cancellationToken)).Match(password => new RazorComponentResult<PeoplePage>(new { Password = password, Login = login }), failure => failure.ToPage());
    }

    private static async Task<IResult> ClosePersonAsync(long id, IFormCollection form, Actor actor, ManagePeople people, CancellationToken cancellationToken) =>
        (await people.CloseAsync(actor, id, cancellationToken)).Match(_ => Results.LocalRedirect("/admin/people"), failure => failure.ToPage());

    private static async Task<IResult> UnlockAsync(long id, IFormCollection form, Actor actor, ManageGrants grants, CancellationToken cancellationToken) =>
        Back(id, await grants.UnlockAsync(actor, id, cancellationToken));

    private static async Task<IResult> GrantAsync(
        long id, [FromForm] string? role, [FromForm] long organisation, Actor actor, ManageGrants grants, CancellationToken cancellationToken) =>
        LifecycleWords.Parse<Role>(role) is { } known
            ? Back(id, await grants.AddAsync(actor, id, known, organisation, cancellationToken))
            : Refusals.Invalid("角色", "没有这个角色；请从列表里选。").ToPage();

    private static async Task<IResult> RemoveGrantAsync(long id, [FromForm] long grant, Actor actor, ManageGrants grants, CancellationToken cancellationToken) =>
        Back(id, await grants.RemoveAsync(actor, id, grant, cancellationToken));

    private static async Task<IResult> EndSessionAsync(long id, [FromForm] string? session, Actor actor, OpenSessions sessions, CancellationToken cancellationToken) =>
        Back(id, await sessions.EndAsync(actor, id, session ?? string.Empty, cancellationToken));

    private static IResult Back(long id, Result<bool> result) => result.Match(_ => Results.LocalRedirect($"/admin/people/{Shown.Id(id)}"), failure => failure.ToPage());

    /// <summary>What was typed wrong is said on the page itself; what is not allowed on one of its own.</summary>
    private static IResult Again<TPage>(Failure failure)
        where TPage : IComponent =>
        failure is Failure.Invalid or Failure.Conflict ? new RazorComponentResult<TPage>(new { Said = failure.Message }) { StatusCode = failure.Status() } : failure.ToPage();

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
