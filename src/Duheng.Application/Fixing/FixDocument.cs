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

    private static readonly Wording Worse = new("改了会出现新的问题，没有改", "not changed, because a new fault would appear");
    private static readonly Wording NotTogether = new("单独改可以，和其他改动合在一起检查通不过，没有改", "not changed: right by itself, but the copy with the other changes does not stand the check");

    /// <summary>Each correction is tried alone, then the copy as a whole: only what leaves the recomputation as it is, its fault gone and no new one, is made.</summary>
    public FixedDocument Execute(CheckedDocument document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);

        var wanted = Wanted(document);
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

        var sound = new List<List<Correction>>();
        var left = new List<(Correction, Wording)>();
        foreach (var together in wanted.GroupBy(one => one.Group is { } group ? (object)group : one).Select(group => group.ToList()))
        {
            if ((together.Find(one => one.Doubt is not null)?.Doubt ?? Refusal(document, source, paper, together, cancellationToken)) is { } why)
            {
                left.AddRange(together.Select(one => (one, why)));
            }
            else
            {
                sound.Add(together);
            }
        }

        var changed = Whole(document, source, paper, sound, left, cancellationToken);
        return new FixedDocument(changed, left) { Content = changed.Count == 0 ? null : Apply(source, paper, changed)?.Content };
    }

    /// <summary>All that is sound alone, if it stands together; else one after the other, as far as the copy stands the check.</summary>
    private List<Correction> Whole(
        CheckedDocument document, byte[] source, Paper paper, List<List<Correction>> sound, List<(Correction, Wording)> left, CancellationToken cancellationToken)
    {
        List<Correction> all = [.. sound.SelectMany(one => one)];
        if (sound.Count < 2 || Refusal(document, source, paper, all, cancellationToken) is null)
        {
            return all;
        }

        var kept = new List<Correction>(sound[0]);
        foreach (var next in sound.Skip(1))
        {
            if (Refusal(document, source, paper, [.. kept, .. next], cancellationToken) is null)
            {
                kept.AddRange(next);
            }
            else
            {
                left.AddRange(next.Select(one => (one, NotTogether)));
            }
        }

        return kept;
    }

    private List<Correction> Wanted(CheckedDocument document) =>
    [
        .. document.Reports.SelectMany(one => FixCatalog.Corrections(CaseOf(one), one.Audit.Findings)),
        .. document.Reports.SelectMany(one => FixCatalog.Blanks(CaseOf(one), options.Rules)),
    ];

    /// <summary>Corrections that belong together are tried together.</summary>
    private Wording? Refusal(CheckedDocument document, byte[] source, Paper paper, List<Correction> corrections, CancellationToken cancellationToken)
    {
        if (Apply(source, paper, corrections) is not { } applied || applied.Done.Contains(false))
        {
            return NotFound;
        }

        var after = new CheckDocument(knowledge).Execute(document.Source with { Open = () => new MemoryStream(applied.Content, writable: false) }, options, cancellationToken);
        if (!Scores(document).SequenceEqual(Scores(after)) || !document.Reports.Zip(after.Reports).All(pair => IsSameTotal(pair.First, pair.Second, corrections)))
        {
            return MovesScore;
        }

        return corrections.Exists(correction => IsLeft(document, after, correction)) ? StillFound : HasMore(document, after) ? Worse : null;
    }

    /// <summary>Whether some rule finds more than before. Places and words may move with the correction, so they are counted.</summary>
    private static bool HasMore(CheckedDocument before, CheckedDocument after)
    {
        var known = Findings(before).CountBy(finding => finding.Rule.Id).ToDictionary(StringComparer.Ordinal);
        return Findings(after).CountBy(finding => finding.Rule.Id).Any(rule => rule.Value > known.GetValueOrDefault(rule.Key));
    }

    /// <summary>A total that nobody stated may be filled in by its own correction, and by no other.</summary>
    private static bool IsSameTotal(CheckedReport before, CheckedReport after, List<Correction> corrections) =>
        before.StatedTotal == after.StatedTotal
        || (before.StatedTotal is null && corrections.Exists(one => one.FillsBlank && one.Where == before.Report.BlankTotal?.Place && one.After == after.Report.Total?.Text));

    private bool IsLeft(CheckedDocument before, CheckedDocument after, Correction correction)
    {
        if (correction.FillsBlank)
        {
            return Wanted(after).Exists(one => one.FillsBlank && one.Rule == correction.Rule && one.Where == correction.Where);
        }

        return correction.Group is null
            ? Findings(after, correction.Rule).Any(finding => IsAt(finding, correction))
            : Findings(after, correction.Rule).Count() >= Findings(before, correction.Rule).Count();
    }

    private static IEnumerable<Finding> Findings(CheckedDocument document, string rule) =>
        Findings(document).Where(finding => finding.Rule.Id == rule);

    private static IEnumerable<Finding> Findings(CheckedDocument document) => document.Reports.SelectMany(one => one.Audit.Findings);

    private static bool IsAt(Finding finding, Correction correction) =>
        finding.Remark.Where with { Text = string.Empty } == correction.Where with { Text = string.Empty } && finding.Remark.Stated == correction.Before;

    /// <summary>All that a score or a grade is told by, line by line; the stated total is compared apart.</summary>
    private static IEnumerable<string> Scores(CheckedDocument document) => document.Reports.SelectMany(one => new[]
    {
        FormattableString.Invariant($"{one.Report.Grade?.Text} {one.Sheet?.Low} {one.Sheet?.High} {one.Sheet?.Grade}"),
    }.Concat(one.Sheet?.AllLines.Select(line => FormattableString.Invariant($"{line.Line.Name.Text} {line.State} {line.Score?.Value} {line.Line.Score?.Text}")) ?? []));

    private static (byte[] Content, IReadOnlyList<bool> Done)? Apply(byte[] source, Paper paper, IReadOnlyList<Correction> corrections)
    {
        var changes = corrections.Select(one => new TextChange(one.Where, one.Before, one.After) { IsAtStart = one.IsAtStart }).ToList();
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
