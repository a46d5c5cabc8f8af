using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Duheng.Bench.Platform;

/// <summary>An ASP.NET Core application with nothing in it: what this machine gives at best.</summary>
internal static class EmptyApplication
{
    public static async Task<int> RunAsync(string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        await using var app = builder.Build();
        app.MapGet("/", () => "度衡");
        await app.RunAsync();
        return 0;
    }
}
