using Duheng.Web.Api;

namespace Duheng.Web.Shell;

/// <summary>Serves our own files under /assets, and those of the browser libraries under /lib.</summary>
internal sealed class AssetEndpoint : IEndpoint
{
    private const string Forever = "public, max-age=31536000, immutable";

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/assets/{name}", (string name, HttpContext context) => Serve(AssetFiles.Find(name), name, context)).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/lib/{name}", (string name, HttpContext context, BrowserLibraries libraries) => Serve(libraries.Find(name), name, context)).AllowAnonymous().ExcludeFromDescription();
    }

    private static IResult Serve(byte[]? content, string name, HttpContext context)
    {
        if (content is null)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = Forever;
        return Results.Bytes(content, Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "application/octet-stream",
        });
    }
}
