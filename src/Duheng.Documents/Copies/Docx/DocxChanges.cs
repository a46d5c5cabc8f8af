using System.IO.Compression;
using System.Security;
using Duheng.Documents.Papers;

namespace Duheng.Documents.Copies.Docx;

/// <summary>Writes a copy of a Word file with a few passages changed. Runs keep their properties, all other parts their bytes.</summary>
public static class DocxChanges
{
    private const string DocumentPart = "word/document.xml";

    /// <returns>For each change whether its passage stands there and was changed.</returns>
    /// <exception cref="InvalidDataException">The file is damaged in a part that its reader does not look at.</exception>
    /// <exception cref="System.Xml.XmlException">The same, within a part.</exception>
    public static IReadOnlyList<bool> Write(Stream source, Paper paper, IReadOnlyList<TextChange> changes, Stream output)
    {
        ArgumentNullException.ThrowIfNull(changes);

        using var archive = new ZipArchive(source, ZipArchiveMode.Read, leaveOpen: true);
        var parts = new DocxParts(archive);
        var document = XmlPart.Parse(parts.Read(DocumentPart));
        var (index, splices) = (new PaperIndex(paper), new Splices(document));
        var done = changes.Select(change => change.Before.Length == 0 ? BlankCell.Fill(document, splices, index, change) : Change(document, splices, Paragraphs(document, index, change), change)).ToList();
        if (done.Contains(true))
        {
            parts.Write(DocumentPart, splices.Apply());
        }

        parts.CopyTo(output);
        return done;
    }

    private static IEnumerable<XmlNode> Paragraphs(XmlPart document, PaperIndex index, TextChange change)
    {
        var origin = index.Cell(change.Where)?.Origin ?? index.Paragraph(change.Where)?.Origin ?? default;
        return document.At(origin) switch
        {
            { Name: "p" } paragraph => [paragraph],
            { Name: "tc" } cell => cell.Below(node => node.Name is not ("tbl" or "txbxContent" or "Fallback")).Where(node => node.Name == "p"),
            _ => [],
        };
    }

    /// <summary>Every time that the passage stands in the paragraphs: the first letter gives way to the new text, the others to nothing.</summary>
    private static bool Change(XmlPart document, Splices splices, IEnumerable<XmlNode> paragraphs, TextChange change)
    {
        var isChanged = false;
        foreach (var letters in paragraphs.Select(paragraph => new Letters(document, paragraph)))
        {
            if (change.IsAtStart && letters.IndexOfHead(change.Head) != 0)
            {
                continue;
            }

            for (var found = letters.Find(change.Before); found.Count > 0; found = letters.Find(change.Before, letters.IndexOf(found[^1]) + 1))
            {
                isChanged = true;
                for (var at = 0; at < found.Count; at++)
                {
                    splices.Replace(found[at].At, found[at].End, at == 0 ? SecurityElement.Escape(change.After) ?? string.Empty : string.Empty);
                }

                if (change.IsAtStart)
                {
                    break;
                }
            }
        }

        return isChanged;
    }
}
