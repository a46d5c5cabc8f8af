using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Duheng.Web.Api.Metrics;

/// <summary>Measurements for Prometheus: for this machine itself, and for whoever has the token of the setting <c>Metrics:Token</c>. For others there is no such page.</summary>
internal sealed class MetricsEndpoint : IEndpoint
{
    private const string Setting = "Metrics:Token";
    private const string Bearer = "Bearer ";

    public void Map(IEndpointRouteBuilder app) => app.MapGet("/metrics", Handle).AllowAnonymous().ExcludeFromDescription();

    private static IResult Handle(HttpContext context, RequestMeter meter, IConfiguration configuration) =>
        MayRead(context.Connection.RemoteIpAddress, context.Request.Headers.Authorization.ToString(), configuration[Setting])
            ? Results.Text(meter.Write(), "text/plain; version=0.0.4; charset=utf-8")
            : Results.NotFound();

    internal static bool MayRead(IPAddress? address, string authorization, string? token) =>
        (address is not null && IPAddress.IsLoopback(address))
        || (!string.IsNullOrEmpty(token)
            && authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(authorization[Bearer.Length..].Trim()), Encoding.UTF8.GetBytes(token)));
}
