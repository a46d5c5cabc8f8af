using System.Globalization;
using Duheng.Application.Accounts;
using Duheng.Application.Common;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Pages.Account;

/// <summary>Signs a browser in and out.</summary>
internal sealed class SignInEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/sign-in", SignInAsync).AllowAnonymous().ExcludeFromDescription();
        app.MapPost("/sign-out", SignOutAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> SignInAsync(
        [FromForm] string? login, [FromForm] string? password, [FromForm] string? code, [FromForm] string? back, SignIn signIn, FailedSignIns failed, HttpContext context, CancellationToken cancellationToken)
    {
        var address = RateLimits.AddressOf(context);
        if (failed.Begin(address) is { } wait)
        {
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        }

        var isSignedIn = false;
        Result<string> result;
        try
        {
            result = await signIn.ExecuteAsync(login ?? string.Empty, password ?? string.Empty, code, context.Request.Headers.UserAgent.ToString(), cancellationToken);
            isSignedIn = !result.Failed(out _, out _);
        }
        finally
        {
            failed.End(address, failed: !isSignedIn);
        }

        if (result.Failed(out var failure, out var token))
        {
            return new RazorComponentResult<SignInPage>(new { Said = failure.Message, Login = login, Address = back }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        }

        context.Response.Cookies.Append(SessionHandler.CookieName, token, Cookie(context));
        return Results.LocalRedirect(LocalPath.Of(back));
    }

    private static async Task<IResult> SignOutAsync(IFormCollection form, Sessions sessions, HttpContext context, CancellationToken cancellationToken)
    {
        if (context.Request.Cookies[SessionHandler.CookieName] is { } token)
        {
            await sessions.EndAsync(token, cancellationToken);
        }

        context.Response.Cookies.Delete(SessionHandler.CookieName, Cookie(context));
        return Results.LocalRedirect("/sign-in");
    }

    private static CookieOptions Cookie(HttpContext context) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, Secure = context.Request.IsHttps, Path = "/" };
}
