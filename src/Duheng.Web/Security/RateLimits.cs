using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Duheng.Web.Security;

/// <summary>How often somebody may ask: passwords, checks and the API by person where there is one.</summary>
internal static class RateLimits
{
    /// <summary>Steps that ask for a password, in a minute, of a person or from one address. Signing in itself counts what fails, see <see cref="FailedSignIns"/>.</summary>
    public const string PasswordLimit = "password";

    /// <summary>Uploads to be checked in a minute, of a person or from one address.</summary>
    public const string CheckLimit = "check";

    public const int PasswordsAMinute = 20;
    public const int ChecksAMinute = 12;

    /// <summary>Of one person over the API: ten a second, on and on.</summary>
    public const int RequestsAMinute = 600;

    /// <summary>Over the API from an address without an account.</summary>
    public const int StrangersRequestsAMinute = 120;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void Configure(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(PasswordLimit, context => Fixed(PersonOf(context) ?? AddressOf(context), PasswordsAMinute));
        options.AddPolicy(CheckLimit, context => Fixed(PersonOf(context) ?? AddressOf(context), ChecksAMinute));
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(OfApi);
        options.OnRejected = (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    }

    private static RateLimitPartition<string> OfApi(HttpContext context) =>
        !context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) ? RateLimitPartition.GetNoLimiter(string.Empty)
        : PersonOf(context) is { } person ? Fixed(person, RequestsAMinute)
        : Fixed(AddressOf(context), StrangersRequestsAMinute);

    private static string? PersonOf(HttpContext context) => context.Person() is { } person ? $"person {person.Actor.PersonId.ToString(CultureInfo.InvariantCulture)}" : null;

    internal static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? string.Empty;

    private static RateLimitPartition<string> Fixed(string who, int permits) =>
        RateLimitPartition.GetFixedWindowLimiter(who, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = Window });
}
