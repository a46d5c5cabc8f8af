using System.Globalization;
using Duheng.Application.Common;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Api.Versions;

/// <summary>Says at an endpoint which version it changes, and gives its handler what was seen.</summary>
internal static class VersionMarks
{
    private const string Key = "duheng-version";

    /// <summary>If-Match has to be sent: the whole is replaced.</summary>
    public static RouteHandlerBuilder ReplacesVersion(this RouteHandlerBuilder route, Func<HttpContext, Task<Result<VersionedReply>>> load) =>
        route.WithMetadata(new VersionCheck(load, IsRequired: true));

    /// <summary>If-Match may be sent: a step of who has the document in hand, with its state to guard it.</summary>
    public static RouteHandlerBuilder MovesVersion(this RouteHandlerBuilder route, Func<HttpContext, Task<Result<VersionedReply>>> load) =>
        route.WithMetadata(new VersionCheck(load, IsRequired: false));

    /// <summary>If-Match has to be sent: somebody judges what was read.</summary>
    public static RouteHandlerBuilder JudgesVersion(this RouteHandlerBuilder route, Func<HttpContext, Task<Result<VersionedReply>>> load) => route.ReplacesVersion(load);

    /// <summary>The version that If-Match named, where it has to be sent.</summary>
    public static TReply Seen<TReply>(this HttpContext http)
        where TReply : VersionedReply =>
        http.Items[Key] as TReply ?? throw new InvalidOperationException($"This endpoint does not ask for a version of {typeof(TReply).Name}.");

    public static void Seen(this HttpContext http, VersionedReply reply) => http.Items[Key] = reply;

    /// <summary>A number of the address.</summary>
    public static long Number(this HttpContext http, string name) => long.Parse((string)http.GetRouteValue(name)!, CultureInfo.InvariantCulture); // the route takes nothing else

    /// <summary>Asks a use case for what stands there now.</summary>
    public static async Task<Result<VersionedReply>> NowAsync<TUseCase, T>(
        this HttpContext http, Func<TUseCase, Actor, CancellationToken, Task<Result<T>>> ask, Func<T, Result<VersionedReply>> of)
        where TUseCase : notnull =>
        (await ask(http.RequestServices.GetRequiredService<TUseCase>(), http.RequestServices.GetRequiredService<Actor>(), http.RequestAborted)).Match(of, failure => failure);
}
