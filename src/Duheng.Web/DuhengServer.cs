using Duheng.Storage;
using Duheng.Storage.Schema;
using Duheng.Web.Api;

namespace Duheng.Web;

/// <summary>The platform as a web server. For now it answers health checks only, and no command starts it.</summary>
public static class DuhengServer
{
    /// <summary>Brings the database up to date, then listens.</summary>
    /// <param name="database">Where records are kept.</param>
    /// <param name="url">Such as <c>http://127.0.0.1:5080</c>; port 0 takes any free one.</param>
    /// <param name="cancellationToken">Gives up starting; a started server is stopped by disposing it.</param>
    public static async Task<WebApplication> StartAsync(Database database, string url, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url);
        builder.Services.AddProblemDetails();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(database);
        builder.Services.AddSingleton<SchemaScripts>();

        var app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.MapEndpoints();

        await app.Services.GetRequiredService<SchemaScripts>().ApplyAsync(cancellationToken);
        await app.StartAsync(cancellationToken);
        return app;
    }
}
