using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Duheng.Documents.Writing.Docx;

/// <summary>Word files by GB/T 9704-2012: fonts by name, heads that come again, rows that stay whole, page numbers outside.</summary>
internal sealed class DocxWriter : IManuscriptWriter
{
    private const string OddFooter = "rId4";
    private const string EvenFooter = "rId5";

    public string Extension => "docx";

    public void Write(Manuscript manuscript, Stream output)
    {
        ArgumentNullException.ThrowIfNull(manuscript);

        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document, autoSave: false))
        {
            document.CompressionOption = CompressionOption.NotCompressed;
            var main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, "rId1");
            Part<StyleDefinitionsPart>(main, "rId1", "styles.xml");
            Part<DocumentSettingsPart>(main, "rId2", "settings.xml");
            Part<FontTablePart>(main, "rId3", "fonts.xml");
            Part<FooterPart>(main, OddFooter, "footer-odd.xml");
            Part<FooterPart>(main, EvenFooter, "footer-even.xml");
            main.Document = new Document(Body(manuscript));
            main.Document.Save();
        }

        package.Position = 0;
        SteadyZip.Copy(package, output);
    }

    private static void Part<TPart>(MainDocumentPart main, string id, string resource)
        where TPart : OpenXmlPart, IFixedContentTypePart
    {
        var name = $"{typeof(DocxWriter).Namespace}.Parts.{resource}";
        using var content = typeof(DocxWriter).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded.");
        main.AddNewPart<TPart>(id).FeedData(content);
    }

    private static Body Body(Manuscript manuscript)
    {
        var headings = new Headings(manuscript);
        var body = new Body();
        for (var index = 0; index < manuscript.Runs.Count; index++)
        {
            var run = manuscript.Runs[index];
            var isAfterTable = false;
            foreach (var piece in run.Pieces)
            {
                body.Append(Elements(piece, run, headings, isAfterTable));
                isAfterTable = piece is TablePiece;
            }

            var section = PageSetup.Section(run.IsAcross, OddFooter, EvenFooter);
            if (index == manuscript.Runs.Count - 1)
            {
                body.Append(isAfterTable ? Paragraphs.AfterTable() : null!, section);
            }
            else
            {
                body.Append(Paragraphs.End(section));
            }
        }

        return body;
    }

    private static IEnumerable<OpenXmlElement> Elements(Piece piece, PageRun run, Headings headings, bool isAfterTable) => piece switch
    {
        TextPiece text => [Paragraphs.Of(text, headings)],
        ContentsPiece => Contents.Of(headings),
        TablePiece table when isAfterTable => [table.JoinsAbove ? Paragraphs.Joint() : Paragraphs.AfterTable(), Tables.Of(table, PageSetup.TextWidth(run.IsAcross))],
        TablePiece table => [Tables.Of(table, PageSetup.TextWidth(run.IsAcross))],
        _ => throw new InvalidOperationException($"{piece.GetType().Name} is not written."),
    };
}
