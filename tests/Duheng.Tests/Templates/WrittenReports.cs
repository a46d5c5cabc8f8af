using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Application.Json.Data;
using Duheng.Application.Reporting;
using Duheng.Documents.Templates;
using Duheng.Documents.Writing;
using Duheng.Domain.Reports;
using Duheng.Fixtures;
using Duheng.Tests.Auditing;

namespace Duheng.Tests.Templates;

/// <summary>Writes reports by a template and reads them back.</summary>
internal static partial class WrittenReports
{
    private static readonly ComposeReport Compose = new(Knowledge.Shipped);

    /// <summary>Generated reports, each checked.</summary>
    public static IEnumerable<CheckedReport> Checked(int seed, int count)
    {
        var generator = new ReportGenerator(seed);
        return Enumerable.Range(0, count).Select(_ => Pipeline.Check(generator.NextReport()));
    }

    /// <summary>Generated reports as data: what a unit would hand to the program.</summary>
    public static IEnumerable<Report> Some(int seed, int count) => Checked(seed, count).Select(one => AsData(one.Report));

    /// <summary>The same values without places, as they come out of a data file.</summary>
    public static Report AsData(Report report) => ReportReader.ToReport(ReportDataJson.From(report), Knowledge.Shipped.Lexicon);

    /// <summary>All values of a report as text; the words of its chapters, and the layout that it was recognised as, left out.</summary>
    public static string Values(Report report) => TrailingZeros().Replace(
        JsonSerializer.Serialize(ReportDataJson.From(report) with { Narrative = null, Attachments = null, Layout = null }, DataContext.Readable.ReportDataJson), "${number}");

    public static Manuscript Manuscript(string template, Report report) =>
        Compose.Execute(report, TemplateCatalog.Find(template) ?? throw new InvalidOperationException($"No template {template}."));

    public static byte[] File(Manuscript manuscript, string extension)
    {
        using var output = new MemoryStream();
        ManuscriptWriters.For(extension)!.Write(manuscript, output); // a kind of file that is written
        return output.ToArray();
    }

    /// <summary>The parts of a file one after another; a file without parts as it is.</summary>
    public static byte[] Unpacked(byte[] file)
    {
        if (file is not [(byte)'P', (byte)'K', ..])
        {
            return file;
        }

        using var parts = new ZipArchive(new MemoryStream(file));
        using var all = new MemoryStream();
        foreach (var part in parts.Entries)
        {
            using var content = part.Open();
            content.CopyTo(all);
        }

        return all.ToArray();
    }

    public static CheckedReport ReadBack(byte[] file, string extension) => Pipeline.Document(file, name: $"报告.{extension}") switch
    {
        { Status: DocumentStatus.Read, Reports: [var report] } => report,
        var other => throw new InvalidOperationException($"{other.Status}, {other.Reports.Count} reports: {other.Problem?.Zh}"),
    };

    /// <summary>93.10 is 93.1: only the number counts.</summary>
    [GeneratedRegex("(?<![\\d\".])(?<number>-?\\d+(\\.\\d*[1-9])?)\\.?0*(?=,?\\n)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TrailingZeros();
}
