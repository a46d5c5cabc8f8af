using Microsoft.AspNetCore.Antiforgery;

namespace Duheng.Web.Security;

/// <summary>A form without the mark of the page that handed it out is refused before anything reads it: 400.</summary>
internal static class FormGuard
{
    public static void UseFormGuard(this IApplicationBuilder app) => app.Use(RefuseForgedAsync);

    private static Task RefuseForgedAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false })
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }
}
