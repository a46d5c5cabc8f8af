using System.Text;
using System.Xml;

namespace Duheng.Documents.Writing.Docx;

/// <summary>Word files by GB/T 9704-2012: fonts by name, heads that come again, rows that stay whole, page numbers outside.</summary>
internal sealed class DocxWriter : IManuscriptWriter
{
    private const string OddFooter = "rId4";
    private const string EvenFooter = "rId5";

    /// <summary>The parts that are the same in every file, by their names in it.</summary>
    private static readonly Lazy<IReadOnlyList<(string Name, byte[] Content)>> Parts = new(() =>
    [
        ("[Content_Types].xml", Resource("content-types.xml")), ("_rels/.rels", Resource("package.xml")), ("word/_rels/document.xml.rels", Resource("document.xml")),
        .. new[] { "styles.xml", "settings.xml", "fontTable.xml", "footer1.xml", "footer2.xml" }.Select(name => ($"word/{name}", Resource(name))),
    ]);

    private static readonly XmlWriterSettings Utf8 = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public string Extension => "docx";

    public void Write(Manuscript manuscript, Stream output)
    {
        ArgumentNullException.ThrowIfNull(manuscript);

        var pictures = new Pictures(manuscript);
        using var package = new SteadyZip(output);
        foreach (var (name, content) in Parts.Value)
        {
            package.Add(name, part => part.Write(pictures.Listed(name, content)), isStored: true);
        }

        foreach (var (name, content) in pictures.Parts)
        {
            package.Add(name, part => part.Write(content.Span), isStored: true);
        }

        package.Add("word/document.xml", part =>
        {
            using var xml = XmlWriter.Create(part, Utf8);
            xml.WriteStartDocument(standalone: true);
            var word = new WordMarkup(xml);
            word.Element("document", () => word.Element("body", () => WriteBody(word, manuscript, pictures)));
        });
    }

    private static byte[] Resource(string file)
    {
        var name = $"{typeof(DocxWriter).Namespace}.Parts.{file}";
        using var content = typeof(DocxWriter).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var whole = new MemoryStream();
        content.CopyTo(whole);
        return whole.ToArray();
    }

    private static void WriteBody(WordMarkup word, Manuscript manuscript, Pictures pictures)
    {
        var headings = new Headings(manuscript);
        for (var index = 0; index < manuscript.Runs.Count; index++)
        {
            var run = manuscript.Runs[index];
            Piece? before = null;
            foreach (var piece in run.Pieces)
            {
                if (before is TablePiece && piece is TablePiece table)
                {
                    Paragraphs.WriteAfterTable(word, table.JoinsAbove);
                }

                Write(word, piece, run, headings, pictures);
                before = piece;
            }

            if (index < manuscript.Runs.Count - 1)
            {
                Paragraphs.WriteEnd(word, () => PageSetup.Write(word, run.IsAcross, OddFooter, EvenFooter));
                continue;
            }

            if (before is TablePiece)
            {
                Paragraphs.WriteAfterTable(word);
            }

            PageSetup.Write(word, run.IsAcross, OddFooter, EvenFooter);
        }
    }

    private static void Write(WordMarkup word, Piece piece, PageRun run, Headings headings, Pictures pictures)
    {
        switch (piece)
        {
            case TextPiece text:
                Paragraphs.Write(word, text, headings);
                break;
            case ContentsPiece:
                Contents.Write(word, headings);
                break;
            case TablePiece table:
                Tables.Write(word, table, PageSetup.TextWidth(run.IsAcross));
                break;
            case PicturePiece picture:
                pictures.Write(word, picture);
                break;
            default:
                throw new InvalidOperationException($"{piece.GetType().Name} is not written.");
        }
    }
}
