using System.Globalization;
using System.IO.Compression;
using Duheng.Documents.Papers;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Copies.Docx;

/// <summary>Writes a copy of a Word file with comments in it (批注). Nothing else changes: other parts are copied byte for byte.</summary>
public static class DocxComments
{
    private const string DocumentPart = "word/document.xml";
    private const int Ends = 0;
    private const int Whole = 1;
    private const int Starts = 2;

    /// <param name="paper">What the reader made of the same file.</param>
    /// <exception cref="InvalidDataException">The file is damaged in a part that its reader does not look at.</exception>
    /// <exception cref="System.Xml.XmlException">The same, within a part.</exception>
    public static void Write(Stream source, Paper paper, IReadOnlyList<DocumentComment> comments, Stream output)
    {
        ArgumentNullException.ThrowIfNull(comments);

        using var archive = new ZipArchive(source, ZipArchiveMode.Read, leaveOpen: true);
        var parts = new DocxParts(archive);
        if (comments.Count > 0)
        {
            Add(parts, new PaperIndex(paper), comments);
        }

        parts.CopyTo(output);
    }

    private static void Add(DocxParts parts, PaperIndex index, IReadOnlyList<DocumentComment> comments)
    {
        var document = XmlPart.Parse(parts.Read(DocumentPart));
        var texts = new CommentPart(parts, DocumentPart, document.Root.Space);
        var splices = new Splices(document);
        var id = Math.Max(texts.Highest, HighestMark(document));
        foreach (var comment in comments)
        {
            if (RangeOf(document, index, comment.Where) is { } range)
            {
                Put(splices, range, document.Root.Space, ++id);
                texts.Add(id, comment.Lines);
            }
        }

        parts.Write(DocumentPart, splices.Apply());
        texts.Save();
    }

    /// <summary>At the cell or the sentence; at the title for what has no place, or stands in another part (a footnote).</summary>
    private static CommentRange? RangeOf(XmlPart document, PaperIndex index, Place place) =>
        (index.Cell(place) is { } cell ? At(document, cell.Origin, string.Empty) : null)
        ?? (index.Paragraph(place) is { } paragraph ? At(document, paragraph.Origin, place.Text) : null)
        ?? At(document, index.Title, string.Empty)
        ?? (document.Root.Below(node => true).FirstOrDefault(node => node.Name == "p") is { } first ? CommentRange.OfParagraph(document, first, string.Empty) : null);

    private static CommentRange? At(XmlPart document, Origin origin, string sentence) => document.At(origin) switch
    {
        { Name: "tc" } cell => CommentRange.OfCell(document, cell),
        { Name: "p" } paragraph => CommentRange.OfParagraph(document, paragraph, sentence),
        _ => null,
    };

    private static void Put(Splices splices, CommentRange range, string word, int id)
    {
        // The document's own prefix; where it has none, attributes could bear none.
        var (prefix, space) = range.Prefix.Length > 0 ? (range.Prefix, string.Empty) : ("w", $" xmlns:w=\"{word}\"");
        string Tag(string name) => string.Create(CultureInfo.InvariantCulture, $"<{prefix}:{name}{space} {prefix}:id=\"{id}\"/>");
        var (start, end) = (Tag("commentRangeStart"), Tag("commentRangeEnd"));
        var mark = $"<{prefix}:r{space}>{Tag("commentReference")}</{prefix}:r>";
        if (range.Start.Offset == range.End.Offset && range.End.Offset == range.Mark.Offset)
        {
            splices.Put(range.Start, Whole, start + end + mark);
            return;
        }

        splices.Put(range.Start, Starts, start);
        splices.Put(range.End, Ends, end);
        splices.Put(range.Mark, Ends, mark);
    }

    private static int HighestMark(XmlPart document) =>
        document.Root.Below(node => true)
            .Where(node => node.Name is "commentRangeStart" or "commentRangeEnd" or "commentReference")
            .Select(node => CommentPart.IdOf(document.Slice(node.Start, node.ContentStart)))
            .DefaultIfEmpty(-1).Max();
}
