using System.Globalization;
using System.Text;
using Duheng.Application.Auditing;
using Duheng.Application.Checking;
using Duheng.Application.Json;
using Duheng.Domain.Auditing;
using Duheng.Domain.Quantities;
using Duheng.Domain.Scoring;

namespace Duheng.Cli.Output;

/// <summary>One row a finding, for Excel: UTF-8 with a mark, so that Chinese opens right.</summary>
internal sealed class CsvCheckOutput : ICheckOutput
{
    private readonly StreamWriter writer;
    private readonly Language language;

    public CsvCheckOutput(Stream output, Language language)
    {
        this.language = language;
        writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine("file,project,unit,year,stated,low,high,grade,rule,severity,place,message");
    }

    public async Task AddAsync(CheckedDocument document, CancellationToken cancellationToken)
    {
        foreach (var report in document.Reports)
        {
            foreach (var finding in report.Audit.Findings)
            {
                await writer.WriteLineAsync(Row(OneLine.Of(document.Source.Name), report, finding).AsMemory(), cancellationToken);
            }
        }
    }

    /// <summary>The first file stands for all; the message names the others.</summary>
    public async Task AddFolderAsync(IReadOnlyList<Finding> findings, IReadOnlyList<WaivedFinding> waived, CancellationToken cancellationToken)
    {
        foreach (var finding in findings)
        {
            await writer.WriteLineAsync(Row(finding.Remark.Files is [var first, ..] ? OneLine.Of(first) : null, null, finding).AsMemory(), cancellationToken);
        }
    }

    public ValueTask DisposeAsync() => writer.DisposeAsync();

    private string Row(string? file, CheckedReport? one, Finding finding) => string.Join(
        ',',
        ((string?[])
        [
            file,
            one?.Report.Project?.Text,
            one?.Report.Unit?.Text,
            one?.Report.Year?.Year.ToString(CultureInfo.InvariantCulture),
            Number(one?.StatedTotal),
            Number(one?.Sheet?.Low),
            Number(one?.Sheet?.High),
            one?.Sheet?.Grade.Zh(),
            finding.Rule.Id,
            Names.Of(finding.Severity),
            Places.Short(finding.Remark.Where, language),
            language.Pick(finding.Remark.Zh, finding.Remark.En),
        ]).Select(Quote));

    private static string? Number(decimal? value) => value is { } number ? Figures.Plain(number) : null;

    /// <summary>Quoted where needed; a text that a spreadsheet would run as a formula gets a leading quote mark.</summary>
    private static string Quote(string? field)
    {
        var text = field ?? string.Empty;
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' && !decimal.TryParse(text, CultureInfo.InvariantCulture, out _))
        {
            text = "'" + text;
        }

        return text.AsSpan().IndexOfAny("\",\n\r") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
