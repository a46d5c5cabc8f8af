using Duheng.Application.Common;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Duheng.Web.Api.Versions;

/// <summary>
/// The one place of ETag, If-None-Match and If-Match. Whoever writes over a newer version gets 412 with what stands there; the use case asks for the
/// version once more in its transaction, so that of two at the same moment one is told.
/// </summary>
internal static class VersionFilter
{
    private const string Anything = "*";

    public static async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var check = http.GetEndpoint()?.Metadata.GetMetadata<VersionCheck>();
        if (check is null || http.Response.StatusCode == StatusCodes.Status400BadRequest) // what was sent could not be read
        {
            return Tagged(http, await next(context));
        }

        var sent = http.Request.Headers.IfMatch.ToString();
        if (sent.Length == 0 && check.IsRequired)
        {
            return await WithoutRightAsync(http, check)
                ?? Problems.Of(StatusCodes.Status428PreconditionRequired, "versionRequired", "请带上请求头 If-Match，值是读到的 ETag；这样不会盖掉别人的修改。");
        }

        if (sent.Length > 0)
        {
            if ((await check.Load(http)).Failed(out var failure, out var current))
            {
                return failure.ToProblem();
            }

            if (!Matches(sent, current.Tag))
            {
                return Newer(http, current);
            }

            http.Seen(current);
        }

        var answer = await next(context);
        return answer.IsChangedMeanwhile() && !(await check.Load(http)).Failed(out _, out var now) ? Newer(http, now) : Tagged(http, answer);
    }

    /// <summary>Who may not do it, or not see it, is told that, and not how it would be done.</summary>
    private static async Task<ProblemHttpResult?> WithoutRightAsync(HttpContext http, VersionCheck check)
    {
        if ((await check.Load(http)).Failed(out var failure, out _))
        {
            return failure.ToProblem();
        }

        var needs = http.GetEndpoint()?.Metadata.GetMetadata<NeedsAttribute>()?.Capabilities ?? [];
        var actor = http.RequestServices.GetRequiredService<Actor>();
        return needs.Count == 0 || needs.Any(actor.Can) ? null : Refusals.NotYours.ToProblem();
    }

    private static object? Tagged(HttpContext http, object? answer)
    {
        if (answer.Value() is not VersionedReply reply)
        {
            return answer;
        }

        http.Response.Headers[HeaderNames.ETag] = Quoted(reply.Tag);
        return HttpMethods.IsGet(http.Request.Method) && http.Request.Headers.IfNoneMatch.ToString() is { Length: > 0 } known && Matches(known, reply.Tag)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : answer;
    }

    private static IResult Newer(HttpContext http, VersionedReply current)
    {
        http.Response.Headers[HeaderNames.ETag] = Quoted(current.Tag);
        return Problems.Of(
            StatusCodes.Status412PreconditionFailed, Replies.ChangedMeanwhile, Refusals.ChangedMeanwhile.Message, more: [("etag", Quoted(current.Tag)), ("current", current)]);
    }

    private static bool Matches(string sent, string tag) =>
        sent.Split(',').Select(one => one.Trim()).Any(one => one == Anything || (one.StartsWith("W/", StringComparison.Ordinal) ? one[2..] : one).Trim('"') == tag);

    private static string Quoted(string tag) => $"\"{tag}\"";
}
