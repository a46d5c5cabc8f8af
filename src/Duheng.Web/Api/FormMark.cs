using Microsoft.AspNetCore.Antiforgery;

namespace Duheng.Web.Api;

/// <summary>Guards writes of the API: a browser's cookie needs the mark of a page (X-Duheng-Form); a token speaks for itself.</summary>
internal static class FormMark
{
    public static RouteHandlerBuilder RequireFormMark(this RouteHandlerBuilder route) => route.AddEndpointFilter(async (context, next) =>
    {
        var http = context.HttpContext;
        return http.Request.Headers.Authorization.Count > 0 || await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http)
            ? await next(context)
            : TypedResults.Problem("请求没有带页面的标记（请求头 X-Duheng-Form）；请刷新页面再试，程序调用请用接口令牌。", statusCode: StatusCodes.Status400BadRequest);
    });
}
