using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api;

/// <summary>The one way to answer problem+json: with a kind for programs, a title and a sentence for people, and the same type for the same status.</summary>
internal static class Problems
{
    private const string Fallback = "请求没有办成";

    /// <summary>Statuses for which the framework knows no type.</summary>
    private static readonly Dictionary<int, string> Types = new()
    {
        [StatusCodes.Status412PreconditionFailed] = "https://tools.ietf.org/html/rfc9110#section-15.5.13",
        [StatusCodes.Status413PayloadTooLarge] = "https://tools.ietf.org/html/rfc9110#section-15.5.14",
        [StatusCodes.Status428PreconditionRequired] = "https://tools.ietf.org/html/rfc6585#section-3",
        [StatusCodes.Status429TooManyRequests] = "https://tools.ietf.org/html/rfc6585#section-4",
        [StatusCodes.Status503ServiceUnavailable] = "https://tools.ietf.org/html/rfc9110#section-15.6.4",
    };

    /// <param name="code">Names the kind for programs.</param>
    /// <param name="title">Null for the usual one of the status.</param>
    public static ProblemHttpResult Of(int status, string code, string sentence, string? title = null, params IEnumerable<(string Name, object? Value)> more)
    {
        var said = new Dictionary<string, object?>(StringComparer.Ordinal) { [Replies.Code] = code };
        foreach (var (name, value) in more)
        {
            said[name] = value;
        }

        return TypedResults.Problem(sentence, statusCode: status, title: title ?? Title(status), type: Types.GetValueOrDefault(status), extensions: said);
    }

    public static string Title(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "请求读不出",
        StatusCodes.Status401Unauthorized => "未登录",
        StatusCodes.Status403Forbidden => "没有权限",
        StatusCodes.Status404NotFound => "找不到",
        StatusCodes.Status405MethodNotAllowed => "方法不对",
        StatusCodes.Status409Conflict => "现在办不了",
        StatusCodes.Status412PreconditionFailed => "已被别人改过",
        StatusCodes.Status413PayloadTooLarge => "请求太大",
        StatusCodes.Status415UnsupportedMediaType => "格式不对",
        StatusCodes.Status422UnprocessableEntity => "填写有误",
        StatusCodes.Status428PreconditionRequired => "缺少版本",
        StatusCodes.Status429TooManyRequests => "太频繁",
        StatusCodes.Status500InternalServerError => "没有完成",
        StatusCodes.Status503ServiceUnavailable => "暂时不能用",
        _ => Fallback,
    };
}
