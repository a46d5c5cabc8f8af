using System.Globalization;
using Duheng.Application.Accounts;
using Duheng.Application.Common;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Pages.Account;

/// <summary>What a person changes about their own account.</summary>
internal sealed class AccountEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/account/password", PasswordAsync).Needs().RequireRateLimiting(RateLimits.PasswordLimit).ExcludeFromDescription();
        app.MapPost("/account/theme", ThemeAsync).Needs().ExcludeFromDescription();
        app.MapPost("/account/sessions/end", EndSessionAsync).Needs().ExcludeFromDescription();
        app.MapPost("/account/tokens", CreateTokenAsync).Needs().ExcludeFromDescription();
        app.MapPost("/account/tokens/revoke", RevokeTokenAsync).Needs().ExcludeFromDescription();
        app.MapPost("/account/second-factor", ConfirmAsync).Needs().RequireRateLimiting(RateLimits.PasswordLimit).ExcludeFromDescription();
        app.MapPost("/account/second-factor/off", SwitchOffAsync).Needs().RequireRateLimiting(RateLimits.PasswordLimit).ExcludeFromDescription();
    }

    private static async Task<IResult> PasswordAsync(
        [FromForm] string? current, [FromForm] string? fresh, [FromForm] string? again, Actor actor, ChangePassword changePassword, HttpContext context, CancellationToken cancellationToken)
    {
        if (fresh != again)
        {
            return Again<PasswordPage>("两次输入的新密码不一样；请再输一次。");
        }

        var result = await changePassword.ExecuteAsync(actor, current ?? string.Empty, fresh ?? string.Empty, context.Request.Cookies[SessionHandler.CookieName], cancellationToken);
        return Done<PasswordPage>(result, "/account");
    }

    private static async Task<IResult> ThemeAsync([FromForm] string? theme, Actor actor, ChooseTheme chooseTheme, CancellationToken cancellationToken) =>
        Done<AccountPage>(await chooseTheme.ExecuteAsync(actor, theme, cancellationToken), "/account");

    private static async Task<IResult> EndSessionAsync([FromForm] string? id, Actor actor, OpenSessions sessions, CancellationToken cancellationToken) =>
        Done<AccountPage>(await sessions.EndAsync(actor, actor.PersonId, id ?? string.Empty, cancellationToken), "/account");

    /// <summary>The answer is the page itself, not a redirect: the token is shown here and nowhere else.</summary>
    private static async Task<IResult> CreateTokenAsync(
        [FromForm] string? name, [FromForm] string? expires, [FromForm] string? write, Actor actor, ApiTokens tokens, HttpContext context, CancellationToken cancellationToken)
    {
        var last = DateOnly.TryParseExact(expires, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        var result = await tokens.CreateAsync(actor, name, write == "1", last, cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        return result.Match(token => new RazorComponentResult<AccountPage>(new { Token = token }), failure => Again<AccountPage>(failure.Message));
    }

    private static async Task<IResult> RevokeTokenAsync([FromForm] long id, Actor actor, ApiTokens tokens, CancellationToken cancellationToken) =>
        Done<AccountPage>(await tokens.RevokeAsync(actor, id, cancellationToken), "/account");

    private static async Task<IResult> ConfirmAsync([FromForm] string? code, Actor actor, SecondFactor secondFactor, CancellationToken cancellationToken) =>
        Done<SecondFactorPage>(await secondFactor.ConfirmAsync(actor, code, cancellationToken), "/account/second-factor");

    private static async Task<IResult> SwitchOffAsync([FromForm] string? password, Actor actor, SecondFactor secondFactor, CancellationToken cancellationToken) =>
        Done<SecondFactorPage>(await secondFactor.SwitchOffAsync(actor, password, cancellationToken), "/account/second-factor");

    private static IResult Done<TPage>(Result<bool> result, string next)
        where TPage : IComponent =>
        result.Match(_ => Results.LocalRedirect(next), failure => Again<TPage>(failure.Message));

    private static IResult Again<TPage>(string said)
        where TPage : IComponent =>
        new RazorComponentResult<TPage>(new { Said = said }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
}
