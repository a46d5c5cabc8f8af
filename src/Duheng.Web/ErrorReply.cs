using System.Diagnostics;
using Duheng.Web.Api;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web;

/// <summary>What is answered when something goes wrong that no use case foresaw: a sentence and a number to look the log up with, nothing of our insides.</summary>
internal static partial class ErrorReply
{
    /// <summary>The framework adds it to every page, and fails where a page that was thrown away has added it before.</summary>
    private const string PageHeader = "blazor-enhanced-nav";

    public static Task SendAsync(HttpContext context)
    {
        var number = Activity.Current?.TraceId.ToString()[..8].ToUpperInvariant() ?? context.TraceIdentifier;
        if (context.Features.Get<IExceptionHandlerFeature>() is { Error: var error })
        {
            Failed(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Duheng"), number, context.Request.Path, error);
        }

        return SendAsync(context, StatusCodes.Status500InternalServerError, "没有完成", $"这一步没有完成，已保存的内容都在。请再试一次；仍不行时把编号 {number} 告诉管理员。");
    }

    public static Task SendStatusAsync(StatusCodeContext status) => status.HttpContext.Response.StatusCode switch
    {
        _ when status.HttpContext.Refusal() is { } failure => RenderAsync(status.HttpContext, failure.ToPage()),
        _ when IsApi(status.HttpContext) => SendProblemAsync(status.HttpContext),
        StatusCodes.Status404NotFound => SendAsync(status.HttpContext, StatusCodes.Status404NotFound, "找不到", "没有这个页面，或者您无权查看。请核对地址。"),
        StatusCodes.Status400BadRequest => SendAsync(status.HttpContext, StatusCodes.Status400BadRequest, "没有办成", "页面放得太久，或表单不完整。请返回上一页刷新后再试，已填的内容可以复制过去。"),
        StatusCodes.Status413PayloadTooLarge => SendAsync(status.HttpContext, StatusCodes.Status413PayloadTooLarge, "文件太大", "文件超过了允许的大小。请压缩图片或拆分后再上传。"),
        StatusCodes.Status429TooManyRequests => SendAsync(status.HttpContext, StatusCodes.Status429TooManyRequests, "太频繁", "请求太频繁，请等一分钟再试。"),
        var code => SendAsync(status.HttpContext, code, "没有办成", "请求没有办成。请返回上一页再试。"),
    };

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    /// <summary>What the framework refused before any use case was asked, in words for who writes a program.</summary>
    private static Task SendProblemAsync(HttpContext context)
    {
        var (code, sentence) = context.Response.StatusCode switch
        {
            StatusCodes.Status400BadRequest => ("unreadable", "参数或请求体读不出；请核对地址里的数和日期、JSON 的写法和 Content-Type。"),
            StatusCodes.Status404NotFound => ("notFound", "没有这个接口，或者您无权查看。请核对地址。"),
            StatusCodes.Status405MethodNotAllowed => ("methodNotAllowed", "这个地址不接受这种方法；可用的写在 Allow 里。"),
            StatusCodes.Status413PayloadTooLarge => ("tooLarge", "请求超过了允许的大小；请拆开再传。"),
            StatusCodes.Status415UnsupportedMediaType => ("unsupportedMediaType", "请求体的格式不收；JSON 请带 Content-Type: application/json。"),
            StatusCodes.Status429TooManyRequests => ("tooMany", "请求太频繁；请按 Retry-After 等待后再试。"),
            _ => ("refused", "请求没有办成；请核对后再试。"),
        };
        return Problems.Of(context.Response.StatusCode, code, sentence).ExecuteAsync(context);
    }

    private static Task SendAsync(HttpContext context, int status, string title, string sentence) =>
        IsApi(context)
            ? Problems.Of(status, "failed", sentence, title).ExecuteAsync(context)
            : RenderAsync(context, new RazorComponentResult<NoticePage>(new { Title = title, Sentence = sentence }) { StatusCode = status });

    /// <summary>In a scope of its own: the page that failed before has used up what the request's scope holds.</summary>
    private static async Task RenderAsync(HttpContext context, IResult page)
    {
        context.Response.Headers.Remove(PageHeader);
        var own = context.RequestServices;
        await using var scope = own.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        try
        {
            await page.ExecuteAsync(context);
        }
        finally
        {
            context.RequestServices = own;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Request {Number} to {Path} failed.")]
    private static partial void Failed(ILogger logger, string number, PathString path, Exception exception);
}
