using Duheng.Application.Checking;
using Duheng.Application.Json;

namespace Duheng.Cli.Output;

/// <summary>The result for people. Reports wait in a temporary file until the summary that stands above them is known.</summary>
[CheckFormat("text", IsDefault = true)]
internal sealed class TextCheckOutput : ICheckOutput
{
    private readonly Spool spool = new();
    private readonly OutputRequest request;
    private readonly FolderSummary summary;
    private readonly ReportText reports;
    private RunEnd end = new([], [], ExitCode.Clean);

    public TextCheckOutput(OutputRequest request)
    {
        this.request = request;
        summary = new FolderSummary(request.Language, request.Palette);
        reports = new ReportText(spool.Writer, request.Language, request.Palette, request.Width, request.ShowSkipped);
    }

    public Task AddAsync(CheckedDocument document, CancellationToken cancellationToken)
    {
        summary.Add(document);
        if (!document.IsSkipped)
        {
            reports.Write(document);
        }

        return Task.CompletedTask;
    }

    public Task EndAsync(RunEnd end, CancellationToken cancellationToken)
    {
        this.end = end;
        summary.Add(end.Findings);
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await using (var head = Spool.WriterTo(request.Stream))
        {
            if (summary.Documents == 0)
            {
                await head.WriteLineAsync(request.Language.Pick(
                    $"没有找到自评报告（{summary.Skipped.Say(request.Language)}）。", $"No report was found ({summary.Skipped.Say(request.Language)})."));
            }
            else if (summary.Documents > 1)
            {
                summary.Write(head);
            }

            new FolderFindingsText(request.Language, request.Palette, request.Width).Write(head, end.Findings, end.Waived);
        }

        await spool.PourAsync(request.Stream);
        await spool.DisposeAsync();
        await request.Stream.FlushAsync();
    }
}
