using System.IO.Compression;
using System.Xml;
using Duheng.Documents.Papers;
using Duheng.Documents.Readers.Docx;
using Duheng.Documents.Readers.Packages;
using Duheng.Documents.Readers.Zip;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Readers;

/// <summary>Reads the fonts of a document that was read already. Few ask for them, so they are not read along.</summary>
public static class FontReading
{
    /// <summary>By the number of the paragraph; empty where the kind of file tells no fonts.</summary>
    /// <param name="content">The file that the paper was read from.</param>
    public static IReadOnlyDictionary<int, IReadOnlyList<PrintedFont>> Of(Stream content, Paper paper, CancellationToken cancellationToken)
    {
        try
        {
            Span<byte> head = stackalloc byte[4];
            content.Position = 0;
            if (content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || !ZipReader.IsZip(head))
            {
                return new Dictionary<int, IReadOnlyList<PrintedFont>>();
            }

            content.Position = 0;
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            var parts = new PackageParts(archive);
            return DocxReader.MainOf(parts) is { } main ? ByNumber(paper, Read(parts, main, cancellationToken)) : new Dictionary<int, IReadOnlyList<PrintedFont>>();
        }
        catch (Exception damage) when (damage is InvalidDataException or XmlException or EndOfStreamException or OversizedPartException)
        {
            return new Dictionary<int, IReadOnlyList<PrintedFont>>(); // a part that the text does not need
        }
    }

    private static IReadOnlyDictionary<Origin, List<FontLine>> Read(PackageParts parts, string main, CancellationToken cancellationToken)
    {
        var links = parts.RelationsOf(main);
        var styles = new FontStyles();
        using (var xml = links.FirstOrDefault(link => link.Kind == "styles") is { } link ? parts.Open(link.Target) : null)
        {
            if (xml is not null)
            {
                styles.Read(xml);
            }
        }

        using var document = parts.Open(main);
        return document is null ? new Dictionary<Origin, List<FontLine>>() : new DocxFonts(document, styles, new FontTheme(parts, links)).Read(cancellationToken);
    }

    /// <summary>A paragraph that is broken is several of the paper; where the two do not match, nothing is told.</summary>
    private static Dictionary<int, IReadOnlyList<PrintedFont>> ByNumber(Paper paper, IReadOnlyDictionary<Origin, List<FontLine>> lines) =>
        (from text in paper.Paragraphs
         where text.Origin.IsKnown
         group text by text.Origin into pieces
         where lines.ContainsKey(pieces.Key)
         let printed = lines[pieces.Key].Where(line => !line.IsBlank).ToList()
         where printed.Count == pieces.Count()
         from pair in pieces.Zip(printed)
         where pair.Second.Fonts.Count > 0
         select (pair.First.Number, pair.Second.Fonts)).ToDictionary(one => one.Number, one => one.Fonts);
}
