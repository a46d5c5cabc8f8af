using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Duheng.Documents.Writing.Docx;

/// <summary>目录: the headings with a reference to the page of each, which Word and LibreOffice both look up. A TOC field would keep the numbers that it was written with.</summary>
internal static class Contents
{
    public static IEnumerable<OpenXmlElement> Of(Headings headings)
    {
        var title = Paragraphs.Styled("TOCHeading");
        title.Append(new Run(new Text("目录")));
        return headings.All.Select((heading, index) => Line(heading, index + 1)).Prepend(title);
    }

    private static Paragraph Line(TextPiece heading, int number)
    {
        var line = Paragraphs.Styled(heading.Role == TextRole.Section ? "TOC2" : "TOC1");
        line.Append(new Hyperlink(
            new Run(new Text(heading.Text)),
            new Run(new TabChar()),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Begin, Dirty = true }),
            new Run(new FieldCode($" PAGEREF {Bookmarks.Of(number)} \\h ") { Space = SpaceProcessingModeValues.Preserve }),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
            new Run(new Text("1")),
            new Run(new FieldChar { FieldCharType = FieldCharValues.End }))
        {
            Anchor = Bookmarks.Of(number),
            History = true,
        });
        return line;
    }
}
