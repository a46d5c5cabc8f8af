using Duheng.Application.Checking;
using Duheng.Application.Json;

namespace Duheng.Application.Output.Html;

/// <summary>
/// The result as one HTML file that needs no network and opens offline: the documents as printed with findings marked in them.
/// Documents wait in a temporary file until the overview that stands above them is known.
/// </summary>
[CheckFormat("html", ShowsPaper = true)]
internal sealed class HtmlCheckOutput : ICheckOutput
{
    private readonly Spool spool = new();
    private readonly OutputRequest request;
    private readonly DocumentHtml documents;
    private readonly SkippedFiles skipped = new();
    private readonly List<OverviewRow> rows = [];
    private RunEnd end = new([], [], ExitCode.Clean);
    private int written;

    public HtmlCheckOutput(OutputRequest request)
    {
        this.request = request;
        documents = new DocumentHtml(new Markup(spool.Writer), request.Language) { CopyOf = request.CopyOf };
    }

    public Task AddAsync(CheckedDocument document, CancellationToken cancellationToken)
    {
        if (document.IsSkipped)
        {
            skipped.Add(document);
            return Task.CompletedTask;
        }

        written++;
        documents.Write(written, document);
        rows.AddRange(OverviewRow.Of(written, document, request.Language));
        return Task.CompletedTask;
    }

    public Task EndAsync(RunEnd end, CancellationToken cancellationToken)
    {
        this.end = end;
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await using (var head = Spool.WriterTo(request.Stream))
        {
            var markup = new Markup(head);
            new HtmlPage(markup, request.Language).Open(Title(), hasOverview: written > 1, request.Back);
            if (written > 1)
            {
                new OverviewHtml(markup, request.Language).Write(rows, end, skipped);
            }
            else if (written == 0)
            {
                markup.Write($"<p class=\"nothing\">{request.Language.Pick($"没有找到自评报告（{skipped.Say(request.Language)}）。", $"No report was found ({skipped.Say(request.Language)}).")}</p>\n");
            }
        }

        await spool.PourAsync(request.Stream);
        await spool.DisposeAsync();
        await using var foot = Spool.WriterTo(request.Stream);
        new HtmlPage(new Markup(foot), request.Language).Close();
    }

    private string Title() => written == 1
        ? request.Language.Pick($"{rows[0].File} 体检结果 · 度衡", $"{rows[0].File} · Duheng check")
        : request.Language.Pick($"体检 {Terms.Count(written)} 份 · 度衡", $"{Terms.Count(written)} documents · Duheng check");
}
