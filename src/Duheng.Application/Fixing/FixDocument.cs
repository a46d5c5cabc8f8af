using System.IO.Compression;
using System.Xml;
using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Documents.Copies;
using Duheng.Documents.Copies.Docx;
using Duheng.Documents.Copies.Text;
using Duheng.Documents.Papers;
using Duheng.Documents.Readers;
using Duheng.Domain.Auditing;
using Duheng.Domain.Auditing.Fixes;
using Duheng.Domain.Reports;

namespace Duheng.Application.Fixing;

/// <summary>Makes a copy of a document in which safe faults are put right: never one that the score rests on (安全修正).</summary>
public sealed class FixDocument(Knowledge knowledge, CheckOptions options)
{
    private const string DocumentPart = "word/document.xml";

    private static readonly Wording MovesScore = new("改了会动得分，没有改", "not changed, because it moves the score");
    private static readonly Wording NotFound = new("在文件里找不到原文，没有改", "not changed, because its text was not found in the file");
    private static readonly Wording StillFound = new("改了仍有同样的问题，没有改", "not changed, because the fault would still be there");

    /// <summary>Each correction is tried alone; only what leaves the recomputation as it is, and its fault gone, is made.</summary>
    public FixedDocument Execute(CheckedDocument document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);

        var wanted = document.Reports.SelectMany(one => FixCatalog.Corrections(CaseOf(one), one.Audit.Findings)).ToList();
        if (wanted.Count == 0)
        {
            return new FixedDocument([], []);
        }

        using var content = document.Source.Open();
        var source = new byte[content.Length];
        content.ReadExactly(source);
        if (DocumentReaders.Read(new MemoryStream(source), cancellationToken).Paper is not { } paper)
        {
            return new FixedDocument([], [.. wanted.Select(one => (one, NotFound))]);
        }

        var changed = new List<Correction>();
        var left = new List<(Correction, Wording)>();
        foreach (var correction in wanted)
        {
            if ((correction.Doubt ?? Refusal(document, source, paper, correction, cancellationToken)) is { } why)
            {
                left.Add((correction, why));
            }
            else
            {
                changed.Add(correction);
            }
        }

        return new FixedDocument(changed, left) { Content = changed.Count == 0 ? null : Apply(source, paper, changed)?.Content };
    }

    private Wording? Refusal(CheckedDocument document, byte[] source, Paper paper, Correction correction, CancellationToken cancellationToken)
    {
        if (Apply(source, paper, [correction]) is not { Done: [true], Content: var content })
        {
            return NotFound;
        }

        var after = new CheckDocument(knowledge).Execute(document.Source with { Open = () => new MemoryStream(content, writable: false) }, options, cancellationToken);
        if (!Scores(document).SequenceEqual(Scores(after)))
        {
            return MovesScore;
        }

        return after.Reports.SelectMany(one => one.Audit.Findings).Any(finding => finding.Rule.Id == correction.Rule && IsAt(finding, correction)) ? StillFound : null;
    }

    private static bool IsAt(Finding finding, Correction correction) =>
        finding.Remark.Where with { Text = string.Empty } == correction.Where with { Text = string.Empty } && finding.Remark.Stated == correction.Before;

    /// <summary>All that a score or a grade is told by: stated and recomputed, line by line.</summary>
    private static IEnumerable<string> Scores(CheckedDocument document) => document.Reports.SelectMany(one => new[]
    {
        FormattableString.Invariant($"{one.StatedTotal} {one.Report.Grade?.Text} {one.Sheet?.Low} {one.Sheet?.High} {one.Sheet?.Grade}"),
    }.Concat(one.Sheet?.AllLines.Select(line => FormattableString.Invariant($"{line.Line.Name.Text} {line.State} {line.Score?.Value} {line.Line.Score?.Text}")) ?? []));

    private static (byte[] Content, IReadOnlyList<bool> Done)? Apply(byte[] source, Paper paper, IReadOnlyList<Correction> corrections)
    {
        var changes = corrections.Select(one => new TextChange(one.Where, one.Before, one.After)).ToList();
        using var copy = new MemoryStream();
        try
        {
            return (IsWordFile(source) ? DocxChanges.Write(new MemoryStream(source), paper, changes, copy) : TextChanges.Write(source, paper, changes, copy)) is { } done
                ? (copy.ToArray(), done)
                : null;
        }
        catch (Exception damage) when (damage is InvalidDataException or XmlException or NotSupportedException)
        {
            return null;
        }
    }

    private AuditCase CaseOf(CheckedReport one) => new(one.Report, one.Sheet, one.Scheme.Scheme, knowledge.Lexicon);

    private static bool IsWordFile(byte[] source)
    {
        if (!source.AsSpan().StartsWith("PK"u8))
        {
            return false;
        }

        using var archive = new ZipArchive(new MemoryStream(source), ZipArchiveMode.Read);
        return archive.GetEntry(DocumentPart) is not null;
    }
}
