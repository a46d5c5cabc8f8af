using Duheng.Application.Checking;
using Duheng.Application.Json;
using Duheng.Application.Output;
using Duheng.Application.Output.Html;
using Duheng.Application.Uploads;
using Duheng.Web.Api;

namespace Duheng.Web.Pages.Checking;

/// <summary>What can be read and taken away of a result: each document with its findings, its copy with comments, and the result for programs.</summary>
internal sealed class CheckFilesEndpoint : IEndpoint
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/check/{code}/{number:int}", Show).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/check/{code}/{number:int}/annotated", AnnotatedAsync).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/check/{code}/result.json", (string code, KeptChecks kept) => File(kept.Find(code)?.Json, "application/json", "体检结果.json")).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/check/{code}/result.sarif", (string code, KeptChecks kept) => File(kept.Find(code)?.Sarif, "application/sarif+json", "体检结果.sarif")).AllowAnonymous().ExcludeFromDescription();
    }

    /// <summary>The page names its own style and script by their hashes; the header says the same instead of the platform's policy.</summary>
    private static IResult Show(string code, int number, KeptChecks kept, HttpContext context)
    {
        if (Find(kept, code, number) is not { } document)
        {
            return CheckResultPage.Gone.ToPage();
        }

        context.Response.Headers.ContentSecurityPolicy = $"{HtmlPage.Policy}; frame-ancestors 'none'";
        context.Response.Headers.CacheControl = "no-store";
        return Results.Bytes(document.Html, "text/html; charset=utf-8");
    }

    private static async Task<IResult> AnnotatedAsync(string code, int number, KeptChecks kept, CancellationToken cancellationToken)
    {
        if (Find(kept, code, number) is not { } document)
        {
            return CheckResultPage.Gone.ToPage();
        }

        if (!document.TakesComments)
        {
            return Application.Common.Refusals.Conflict("这个文件不能加批注；只有能读的 .docx 可以。").ToPage();
        }

        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            return AnnotateDocument.Execute(document.Document.Source, FindingComments.Of(document.Document, Language.Zh), path, cancellationToken) is { } why
                ? Application.Common.Refusals.Conflict($"{document.Document.Source.Name}：{why.Zh}。").ToPage()
                : Results.Bytes(await System.IO.File.ReadAllBytesAsync(path, cancellationToken), Word, $"{Path.GetFileNameWithoutExtension(document.Document.Source.Name)}（批注）.docx");
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    private static KeptDocument? Find(KeptChecks kept, string code, int number) => kept.Find(code)?.Documents.FirstOrDefault(document => document.Number == number);

    private static IResult File(byte[]? content, string type, string name) => content is null ? CheckResultPage.Gone.ToPage() : Results.Bytes(content, type, name);
}
