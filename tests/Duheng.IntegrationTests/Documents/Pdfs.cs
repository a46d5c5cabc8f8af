using System.Globalization;
using System.Net;
using System.Text;
using Duheng.Documents.Papers;
using Duheng.Documents.Readers;
using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Documents;

/// <summary>Makes PDF files as offices do: out of a word processor, out of a browser.</summary>
internal static class Pdfs
{
    /// <summary>Converts every file of a folder in one go; the results lie in the folder <c>pdf</c> below it.</summary>
    public static async Task<string> FromWordAsync(TemporaryFolder folder, string filter = "pdf")
    {
        var soffice = Needs.LibreOffice();
        _ = Needs.Poppler();
        await Run.ToEndAsync(
            [soffice, $"-env:UserInstallation=file://{folder.At("profile")}", "--headless", "--convert-to", filter, "--outdir", folder.At("pdf"), .. Directory.EnumerateFiles(folder.Path, "*.docx").Order(StringComparer.Ordinal)],
            TestContext.Current.CancellationToken);
        return folder.At("pdf");
    }

    /// <summary>With what a browser adds to each page, if it is not told to leave that: the time and the title above, the address and the page below.</summary>
    public static async Task<byte[]> FromHtmlAsync(TemporaryFolder folder, string html, bool isBare = false)
    {
        var chromium = Needs.Chromium();
        _ = Needs.Poppler();
        await File.WriteAllTextAsync(folder.At("page.html"), html, TestContext.Current.CancellationToken);
        await Run.ToEndAsync(
            [chromium, "--headless", "--no-sandbox", "--disable-gpu", .. isBare ? (string[])["--no-pdf-header-footer"] : [], $"--user-data-dir={folder.At("chromium")}", $"--print-to-pdf={folder.At("page.pdf")}", $"file://{folder.At("page.html")}"],
            TestContext.Current.CancellationToken);
        return await File.ReadAllBytesAsync(folder.At("page.pdf"), TestContext.Current.CancellationToken);
    }

    /// <summary>A paper as a web page: what an office system prints.</summary>
    public static string Html(byte[] document)
    {
        var paper = DocumentReaders.Read(new MemoryStream(document), TestContext.Current.CancellationToken).Paper!; // a report that is known to be readable
        var html = new StringBuilder("<!doctype html><meta charset=utf-8><style>body{font-family:'Noto Sans CJK SC'}p{text-indent:2em;margin:4px 0}table{border-collapse:collapse;width:100%;font-size:12px}td{border:1px solid #333;padding:3px 6px}</style>");
        foreach (var block in paper.Blocks)
        {
            html.Append(block switch
            {
                Grid grid => Table(grid),
                TextBlock text => $"<p>{WebUtility.HtmlEncode(text.Text)}</p>",
                _ => string.Empty,
            });
        }

        return html.ToString();
    }

    private static string Table(Grid grid)
    {
        var html = new StringBuilder("<table>");
        foreach (var row in grid.Rows)
        {
            html.Append("<tr>");
            foreach (var cell in row.Cells.Where(cell => !cell.ContinuesAbove))
            {
                var below = grid.Rows.Skip(row.Number).TakeWhile(next => next.At(cell.Column) is { ContinuesAbove: true }).Count();
                html.Append(CultureInfo.InvariantCulture, $"<td colspan={cell.Span} rowspan={below + 1}>{WebUtility.HtmlEncode(cell.Text).Replace("\n", "<br>", StringComparison.Ordinal)}</td>");
            }

            html.Append("</tr>");
        }

        return html.Append("</table>").ToString();
    }
}
