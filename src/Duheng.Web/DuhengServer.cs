using Duheng.Application.Words;
using Duheng.Application.Years;
using Duheng.Storage;
using Duheng.Storage.Schema;
using Duheng.Web.Api;
using Duheng.Web.Api.Metrics;
using Duheng.Web.Api.Repeats;
using Duheng.Web.Security;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.HttpOverrides;

namespace Duheng.Web;

/// <summary>The platform as a web server: pages, the API beside them, health.</summary>
public static class DuhengServer
{
    /// <summary>Brings the database up to date, then listens.</summary>
    /// <param name="database">Where records are kept.</param>
    /// <param name="url">Such as <c>http://127.0.0.1:5080</c>; port 0 takes any free one.</param>
    /// <param name="libraries">What browsers load beside our own files.</param>
    /// <param name="packs">A folder of packs of one's own; null for the one that the configuration names, if any.</param>
    /// <param name="cancellationToken">Gives up starting; a started server is stopped by disposing it.</param>
    public static Task<WebApplication> StartAsync(Database database, string url, BrowserLibraries libraries, string? packs, CancellationToken cancellationToken) =>
        StartAsync(database, url, libraries, packs, TimeProvider.System, _ => { }, cancellationToken);

    /// <param name="time">The clock: tests stop it.</param>
    /// <param name="configure">The last word about services.</param>
    internal static async Task<WebApplication> StartAsync(
        Database database, string url, BrowserLibraries libraries, string? packs, TimeProvider time, Action<IServiceCollection> configure, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error); // its keys lie in the database, guarded as the rest is
        builder.Logging.AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None); // ErrorReply logs it with its number
        var clock = new OfficeClock(time);
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton(database);
        builder.Services.AddSingleton(libraries);
        builder.Services.AddSingleton<SchemaScripts>();
        builder.Services.AddPacks(packs ?? (builder.Configuration["Registers:Packs"] is { Length: > 0 } named ? named : null));
        builder.Services.AddPlatform(builder.Configuration);
        configure(builder.Services);

        var app = builder.Build();
        await app.Services.GetRequiredService<SchemaScripts>().ApplyAsync(cancellationToken);
        await clock.ReadAsync(database, cancellationToken);
        await app.Services.GetRequiredService<WordBook>().RefreshAsync(database, cancellationToken);
        app.Services.GetRequiredService<RequestMeter>(); // listens from the first request on
        app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto });
        app.UseSecurityHeaders();
        app.UseExceptionHandler(errors => errors.Run(ErrorReply.SendAsync));
        app.UseStatusCodePages(ErrorReply.SendStatusAsync);
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter(); // knows the person: many share one address
        app.UseAuthorization();
        app.UseMustChangePassword();
        app.UseApiGuard();
        app.UseRepeatGuard();
        app.UseAntiforgery();
        app.UseFormGuard();
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        app.MapEndpoints();
        app.MapRazorComponents<App>();
        await app.StartAsync(cancellationToken);
        return app;
    }
}
