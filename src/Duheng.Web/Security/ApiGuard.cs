using Duheng.Web.Api;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;

namespace Duheng.Web.Security;

/// <summary>
/// What changes something over the API needs more than a valid request: a token that may write, or, with a browser's cookie, the mark against forged
/// requests in X-Duheng-Form, which no other site can read.
/// </summary>
internal static class ApiGuard
{
    public const string Write = "write";

    public static IApplicationBuilder UseApiGuard(this IApplicationBuilder app) => app.Use(static async (context, next) =>
    {
        if (IsHarmless(context) || context.Person() is not { } person)
        {
            await next(context);
        }
        else if (person.Actor.Scopes is { } scopes && !scopes.Contains(Write, StringComparer.Ordinal))
        {
            await Problems.Of(StatusCodes.Status403Forbidden, "readOnlyToken", "这个接口令牌只能读取；要写入请新建带“写入”的令牌。", "令牌权限不够").ExecuteAsync(context);
        }
        else if (person.Actor.Scopes is null && !await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
        {
            await Problems.Of(StatusCodes.Status400BadRequest, "formMark", "用浏览器的登录调用接口时，要在 X-Duheng-Form 里带上页面给的防伪标记；程序请用接口令牌。", "缺少防伪标记").ExecuteAsync(context);
        }
        else
        {
            await next(context);
        }
    });

    private static bool IsHarmless(HttpContext context) =>
        !context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
        || HttpMethods.IsGet(context.Request.Method)
        || HttpMethods.IsHead(context.Request.Method)
        || context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null;
}
