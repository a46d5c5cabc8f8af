using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Duheng.Application.Accounts;
using Duheng.Web.Api;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Duheng.Web.Security;

/// <summary>Signs a request in: by the cookie of a browser's session, or under /api by a bearer token.</summary>
internal sealed class SessionHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, Sessions sessions)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Session";
    public const string CookieName = "duheng-session";

    private const string Bearer = "Bearer ";

    private bool IsApi => Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (await FindAsync() is not { } person)
        {
            return AuthenticateResult.NoResult();
        }

        Context.Remember(person);
        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, person.Actor.PersonId.ToString(CultureInfo.InvariantCulture)), new Claim(ClaimTypes.Name, person.Actor.Name)], SchemeName);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }

    /// <summary>A page sends to the sign-in and back; the API answers 401.</summary>
    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (IsApi)
        {
            Response.Headers.WWWAuthenticate = "Bearer";
            await Problems.Of(StatusCodes.Status401Unauthorized, "unauthorized", "请先登录，或在 Authorization 里带上有效的接口令牌。").ExecuteAsync(Context);
            return;
        }

        var back = HttpMethods.IsGet(Request.Method) ? Request.PathBase + Request.Path + Request.QueryString.ToUriComponent() : "/";
        Response.Redirect(back is "/" or "" ? "/sign-in" : $"/sign-in?back={Uri.EscapeDataString(back)}");
    }

    private async Task<SignedIn?> FindAsync()
    {
        var authorization = Request.Headers.Authorization.ToString();
        if (authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return IsApi && authorization[Bearer.Length..].Trim() is { Length: > 0 } token ? await sessions.FindByApiTokenAsync(token, Context.RequestAborted) : null;
        }

        return Request.Cookies[CookieName] is { Length: > 0 } cookie ? await sessions.FindAsync(cookie, Context.RequestAborted) : null;
    }
}
