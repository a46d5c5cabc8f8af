using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Duheng.Documents.Writing.Docx;

/// <summary>Paragraphs with their styles and marks.</summary>
internal static class Paragraphs
{
    public static Paragraph Of(TextPiece piece, Headings headings)
    {
        var paragraph = Styled(StyleOf(piece.Role));
        if (headings.NumberOf(piece) is { } number)
        {
            var id = number.ToString(CultureInfo.InvariantCulture);
            paragraph.Append(new BookmarkStart { Id = id, Name = Bookmarks.Of(number) });
            paragraph.Append(Runs(piece.Text));
            paragraph.Append(new BookmarkEnd { Id = id });
        }
        else
        {
            paragraph.Append(Runs(piece.Text));
        }

        return paragraph;
    }

    public static Paragraph Styled(string style) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }));

    /// <summary>Two tables in a row would become one; a table at the end needs a paragraph behind it.</summary>
    public static Paragraph AfterTable() => Styled("AfterTable");

    /// <summary>Two tables that look like one: no higher than a line is thick.</summary>
    public static Paragraph Joint() => new(new ParagraphProperties(
        new ParagraphStyleId { Val = "AfterTable" },
        new KeepNext(),
        new SnapToGrid { Val = false },
        new SpacingBetweenLines { Line = "20", LineRule = LineSpacingRuleValues.Exact }));

    /// <summary>The last paragraph of a section, which carries its page.</summary>
    public static Paragraph End(SectionProperties section) => new(new ParagraphProperties(new ParagraphStyleId { Val = "AfterTable" }, section));

    /// <summary>The text, its marks shaded.</summary>
    public static IEnumerable<OpenXmlElement> Runs(string text) => FillIn.Pieces(text).Select(piece =>
    {
        var run = piece.IsMark ? new Run(new RunProperties(new RunStyle { Val = "Mark" })) : new Run();
        var lines = piece.Text.Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            run.Append(index > 0 ? new Break() : null!, new Text(Printable.Of(lines[index])) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    });

    private static string StyleOf(TextRole role) => role switch
    {
        TextRole.Title => "Title",
        TextRole.Field => "Field",
        TextRole.Chapter => "Heading1",
        TextRole.Section => "Heading2",
        TextRole.Item => "Heading3",
        TextRole.Prose => "Prose",
        TextRole.AnnexMark => "AnnexMark",
        TextRole.TableTitle => "TableTitle",
        TextRole.Aside => "Aside",
        TextRole.Note => "Note",
    };
}
