using System.Text;
using Duheng.Application.Auditing;
using Duheng.Application.Checking;
using Duheng.Application.Json;
using Duheng.Domain.Auditing;

namespace Duheng.Cli.Output;

/// <summary>The result for people. Reports wait in a temporary file until the summary that stands above them is known.</summary>
internal sealed class TextCheckOutput : ICheckOutput
{
    private readonly Stream output;
    private readonly FolderSummary summary;
    private readonly ReportText reports;
    private readonly StreamWriter spool;
    private readonly Language language;
    private readonly FolderFindingsText folderText;
    private IReadOnlyList<Finding> folder = [];
    private IReadOnlyList<WaivedFinding> setApart = [];

    public TextCheckOutput(Stream output, Language language, Palette palette, bool showSkipped)
    {
        this.output = output;
        this.language = language;
        folderText = new FolderFindingsText(language, palette);
        summary = new FolderSummary(language, palette);
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 65_536, FileOptions.DeleteOnClose);
        spool = Writer(file);
        reports = new ReportText(spool, language, palette, showSkipped);
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

    public Task AddFolderAsync(IReadOnlyList<Finding> findings, IReadOnlyList<WaivedFinding> waived, CancellationToken cancellationToken)
    {
        (folder, setApart) = (findings, waived);
        summary.Add(findings);
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await spool.FlushAsync();
        await using (var head = Writer(output, leaveOpen: true))
        {
            if (summary.Documents == 0)
            {
                await head.WriteLineAsync(language.Pick(
                    $"没有找到自评报告（跳过 {Terms.Count(summary.Skipped)} 个别的文件）。", $"No report was found ({Terms.Count(summary.Skipped)} other files skipped)."));
            }
            else if (summary.Documents > 1)
            {
                summary.Write(head);
            }

            folderText.Write(head, folder, setApart);
        }

        spool.BaseStream.Position = 0;
        await spool.BaseStream.CopyToAsync(output);
        await spool.DisposeAsync();
        await output.FlushAsync();
    }

    private static StreamWriter Writer(Stream stream, bool leaveOpen = false) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: leaveOpen) { NewLine = "\n" };
}
