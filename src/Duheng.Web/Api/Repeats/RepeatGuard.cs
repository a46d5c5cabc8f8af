using System.Text;
using Duheng.Application.Repeats;
using Duheng.Web.Security;
using Microsoft.Net.Http.Headers;

namespace Duheng.Web.Api.Repeats;

/// <summary>
/// The one place of Idempotency-Key: a write that is sent twice under one key is done once, and answered the same. A client that hangs up does not stop
/// such a write half way: its answer is kept for the next try.
/// </summary>
internal static class RepeatGuard
{
    public const string Header = "Idempotency-Key";
    public const string ReplayHeader = "Idempotent-Replayed";

    private const int LongestKey = 100;

    public static IApplicationBuilder UseRepeatGuard(this IApplicationBuilder app) => app.Use(static async (context, next) =>
    {
        var key = context.Request.Headers[Header].ToString();
        if (key.Length == 0 || IsHarmless(context.Request) || context.Person() is not { } person)
        {
            await next(context);
            return;
        }

        if (key.Length > LongestKey)
        {
            await SayAsync(context, StatusCodes.Status400BadRequest, "重复键太长", "Idempotency-Key 不超过 100 个字符。");
            return;
        }

        if (await HashAsync(context) is not { } hash)
        {
            return;
        }

        var answers = context.RequestServices.GetRequiredService<KeptAnswers>();
        context.RequestAborted = CancellationToken.None;
        switch (await answers.BeginAsync(person.Actor.PersonId, key, hash, CancellationToken.None))
        {
            case null:
                await RunAsync(context, next, answers, person.Actor.PersonId, key, hash);
                break;
            case { RequestHash: var before } when before != hash:
                await SayAsync(context, StatusCodes.Status422UnprocessableEntity, "重复键用过了", "这个 Idempotency-Key 已用于另一个请求；请为每个新请求换一个键。");
                break;
            case { Status: null }:
                await SayAsync(context, StatusCodes.Status409Conflict, "正在办理", "同一个请求正在办理，或上次中断在途中；请先读取现状，确认没有办成再换一个 Idempotency-Key。");
                break;
            case { Status: < StatusCodes.Status300MultipleChoices, Body: null, MediaType: not null }:
                await SayAsync(context, StatusCodes.Status409Conflict, "已经办成", "这个请求已经办成，其中的密码或令牌只给一次；丢失的请作废后重建。");
                break;
            case var kept:
                await ReplayAsync(context, kept);
                break;
        }
    });

    private static bool IsHarmless(HttpRequest request) =>
        !request.Path.StartsWithSegments("/api", StringComparison.Ordinal) || HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    /// <summary>Null when the body could not be read: that is answered already.</summary>
    private static async Task<string?> HashAsync(HttpContext context)
    {
        try
        {
            return await RequestHash.OfAsync(context.Request, context.RequestAborted);
        }
        catch (BadHttpRequestException unreadable)
        {
            context.Response.StatusCode = unreadable.StatusCode;
        }
        catch (InvalidDataException)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return null;
    }

    private static async Task RunAsync(HttpContext context, RequestDelegate next, KeptAnswers answers, long personId, string key, string hash)
    {
        var outside = context.Response.Body;
        using var inside = new MemoryStream();
        context.Response.Body = inside;
        var isDone = false;
        try
        {
            await next(context);
            isDone = context.Response.StatusCode < StatusCodes.Status500InternalServerError && context.Response.StatusCode != StatusCodes.Status429TooManyRequests;
        }
        finally
        {
            context.Response.Body = outside;
            if (!isDone)
            {
                await answers.ReleaseAsync(personId, key, CancellationToken.None);
            }
        }

        if (isDone)
        {
            await answers.FinishAsync(personId, key, Kept(context, hash, inside), CancellationToken.None);
        }

        inside.Position = 0;
        if (inside.Length > 0)
        {
            await inside.CopyToAsync(outside, CancellationToken.None);
        }
    }

    private static KeptAnswer Kept(HttpContext context, string hash, MemoryStream body) => new()
    {
        RequestHash = hash,
        Status = context.Response.StatusCode,
        MediaType = context.Response.ContentType,
        Etag = context.Response.Headers.ETag.ToString() is { Length: > 0 } etag ? etag : null,
        Location = context.Response.Headers.Location.ToString() is { Length: > 0 } location ? location : null,
        Body = context.GetEndpoint()?.Metadata.GetMetadata<HandsOutSecret>() is null ? Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length) : null,
    };

    private static Task ReplayAsync(HttpContext context, KeptAnswer kept)
    {
        context.Response.StatusCode = kept.Status!.Value; // those that run were answered before
        context.Response.Headers[ReplayHeader] = "true";
        context.Response.ContentType = kept.MediaType;
        Put(HeaderNames.ETag, kept.Etag);
        Put(HeaderNames.Location, kept.Location);
        return string.IsNullOrEmpty(kept.Body) ? Task.CompletedTask : context.Response.WriteAsync(kept.Body, CancellationToken.None);

        void Put(string name, string? value)
        {
            if (value is not null)
            {
                context.Response.Headers[name] = value;
            }
        }
    }

    private static Task SayAsync(HttpContext context, int status, string title, string sentence) =>
        Problems.Of(status, "repeat", sentence, title).ExecuteAsync(context);
}
