using Duheng.Application.Output.Html;
using Duheng.Application.Uploads;
using Duheng.Web.Api;

namespace Duheng.Web.Pages.Checking;

/// <summary>What can be read and taken away of a result: each document with its findings, its copy with comments, and the result for programs.</summary>
internal sealed class CheckFilesEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/check/{code}/{number:int}", Show).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/check/{code}/{number:int}/annotated", Annotated).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/check/{code}/result.json", (string code, KeptChecks kept) => File(kept.Find(code)?.Json, "application/json", "体检结果.json")).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/check/{code}/result.sarif", (string code, KeptChecks kept) => File(kept.Find(code)?.Sarif, "application/sarif+json", "体检结果.sarif")).AllowAnonymous().ExcludeFromDescription();
    }

    /// <summary>Such a page names its own style and script by their hashes; the header says the same instead of the platform's policy.</summary>
    public static IResult Page(HttpContext context, byte[] html)
    {
        context.Response.Headers.ContentSecurityPolicy = $"{HtmlPage.Policy}; frame-ancestors 'none'";
        context.Response.Headers.CacheControl = "no-store";
        return Results.Bytes(html, "text/html; charset=utf-8");
    }

    private static IResult Show(string code, int number, KeptChecks kept, HttpContext context)
    {
        if (Find(kept, code, number) is not { } document)
        {
            return CheckResultPage.Gone.ToPage();
        }

        return Page(context, document.Html);
    }

    private static IResult Annotated(string code, int number, KeptChecks kept, CancellationToken cancellationToken)
    {
        if (Find(kept, code, number) is not { } document)
        {
            return CheckResultPage.Gone.ToPage();
        }

        if (!document.TakesComments)
        {
            return Application.Common.Refusals.Conflict("这个文件不能加批注；只有能读的 .docx 可以。").ToPage();
        }

        var (content, why) = CommentedCopies.Write(document.Document, cancellationToken);
        return content is null
            ? Application.Common.Refusals.Conflict($"{document.Document.Source.Name}：{why?.Zh}。").ToPage()
            : Results.Bytes(content, CommentedCopies.WordFile, CommentedCopies.NameOf(document.Document));
    }

    private static KeptDocument? Find(KeptChecks kept, string code, int number) => kept.Find(code)?.Documents.FirstOrDefault(document => document.Number == number);

    private static IResult File(byte[]? content, string type, string name) => content is null ? CheckResultPage.Gone.ToPage() : Results.Bytes(content, type, name);
}
