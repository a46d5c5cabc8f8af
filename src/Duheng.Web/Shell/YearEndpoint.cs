using Duheng.Web.Api;
using Duheng.Web.Security;

namespace Duheng.Web.Shell;

/// <summary>Chooses the fiscal year that lists show, and goes back to where one was.</summary>
internal sealed class YearEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app) => app.MapGet("/year", Choose).Needs().ExcludeFromDescription();

    private static IResult Choose(int to, string? back, HttpContext context)
    {
        context.Response.Cookies.Append(
            ChosenYear.CookieName, Shown.Year(to), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, MaxAge = TimeSpan.FromDays(365), Secure = context.Request.IsHttps });
        return Results.LocalRedirect(LocalPath.Of(back));
    }
}
