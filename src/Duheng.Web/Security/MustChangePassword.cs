using Duheng.Web.Api;

namespace Duheng.Web.Security;

/// <summary>Whoever was given a password replaces it before anything else.</summary>
internal static class MustChangePassword
{
    private const string Page = "/account/password";

    private static readonly string[] Open = [Page, "/sign-out", "/assets", "/lib", "/health"];

    public static IApplicationBuilder UseMustChangePassword(this IApplicationBuilder app) => app.Use(static async (context, next) =>
    {
        if (context.Person() is not { MustChangePassword: true } || Open.Any(path => context.Request.Path.StartsWithSegments(path, StringComparison.Ordinal)))
        {
            await next(context);
        }
        else if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            await Problems.Of(StatusCodes.Status403Forbidden, "mustChangePassword", "请先在网页上登录，换掉初始密码。", "须先修改密码").ExecuteAsync(context);
        }
        else
        {
            context.Response.Redirect(Page);
        }
    });
}
