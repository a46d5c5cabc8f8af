using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Extensions;

namespace Duheng.Web.Api.Paging;

/// <summary>
/// The one place that reads and writes cursors. A cursor is sealed: it holds the keys of the last row and belongs to one address with its filters, so
/// that rows which are added meanwhile move nothing.
/// </summary>
internal static class PagingFilter
{
    private const string CursorName = "cursor";
    private const string LimitName = "limit";
    private const string Purpose = "Duheng.Cursor";

    public static async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (context.Arguments.OfType<PageQuery>().FirstOrDefault() is not { } page)
        {
            return await next(context);
        }

        var sealer = http.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector(Purpose);
        if (!string.IsNullOrEmpty(page.Cursor))
        {
            page.After = Read(sealer, page.Cursor, Subject(http.Request));
            if (page.After is null)
            {
                return Problems.Of(StatusCodes.Status400BadRequest, "cursor", "cursor 不是这个列表给的，或筛选条件变了；请从第一页读起。", "游标不对");
            }
        }

        var answer = await next(context);
        if (answer.Value() is IListReply { After: { } after } list)
        {
            list.Next = NextAddress(http.Request, sealer.Protect(JsonSerializer.Serialize(new SealedCursor(Subject(http.Request), [.. after]))));
            http.Response.Headers.Link = $"<{list.Next}>; rel=\"next\"";
        }

        return answer;
    }

    private static IReadOnlyList<object>? Read(IDataProtector sealer, string cursor, string subject)
    {
        try
        {
            var read = JsonSerializer.Deserialize<SealedCursor>(sealer.Unprotect(cursor));
            return read?.Subject == subject ? [.. read.Keys.Select(key => ((JsonElement)key) is { ValueKind: JsonValueKind.Number } number ? (object)number.GetInt64() : key.ToString()!)] : null; // JSON has no null among keys
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The address without its page: path, filters, order.</summary>
    private static string Subject(HttpRequest request) => request.Path + Rest(request, name => !Is(name, CursorName) && !Is(name, LimitName)).ToQueryString().ToUriComponent();

    private static string NextAddress(HttpRequest request, string cursor)
    {
        var query = Rest(request, name => !Is(name, CursorName));
        query.Add(CursorName, cursor);
        return request.PathBase + request.Path + query.ToQueryString().ToUriComponent();
    }

    private static QueryBuilder Rest(HttpRequest request, Func<string, bool> keep) =>
        new(request.Query.Where(part => keep(part.Key)).OrderBy(part => part.Key, StringComparer.Ordinal)
            .SelectMany(part => part.Value.OfType<string>().Select(value => KeyValuePair.Create(part.Key, value))));

    private static bool Is(string name, string wanted) => string.Equals(name, wanted, StringComparison.OrdinalIgnoreCase);

    private sealed record SealedCursor(string Subject, object[] Keys);
}
