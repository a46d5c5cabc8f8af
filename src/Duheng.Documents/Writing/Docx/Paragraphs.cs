namespace Duheng.Documents.Writing.Docx;

/// <summary>Paragraphs with their styles and marks.</summary>
internal static class Paragraphs
{
    public static void Write(WordMarkup word, TextPiece piece, Headings headings) => Write(word, StyleOf(piece.Role), () =>
    {
        if (headings.NumberOf(piece) is { } number)
        {
            word.Leaf("bookmarkStart", ("id", WordMarkup.Number(number)), ("name", Bookmarks.Of(number)));
            WriteRuns(word, piece.Text);
            word.Leaf("bookmarkEnd", ("id", WordMarkup.Number(number)));
        }
        else
        {
            WriteRuns(word, piece.Text);
        }
    });

    public static void Write(WordMarkup word, string style, Action inside, bool goesWithNext = false) => word.Element("p", () =>
    {
        word.Element("pPr", () =>
        {
            word.Value("pStyle", style);
            if (goesWithNext)
            {
                word.Leaf("keepNext");
            }
        });
        inside();
    });

    /// <summary>Two tables in a row would become one; a table at the end needs a paragraph behind it.</summary>
    /// <param name="isJoint">Between two tables that look like one: no higher than a line is thick.</param>
    public static void WriteAfterTable(WordMarkup word, bool isJoint = false) => word.Element("p", () => word.Element("pPr", () =>
    {
        word.Value("pStyle", "AfterTable");
        if (isJoint)
        {
            word.Leaf("keepNext");
            word.Value("snapToGrid", "0");
            word.Leaf("spacing", ("line", "20"), ("lineRule", "exact"));
        }
    }));

    /// <summary>The last paragraph of a section, which carries its page.</summary>
    public static void WriteEnd(WordMarkup word, Action section) => word.Element("p", () => word.Element("pPr", () =>
    {
        word.Value("pStyle", "AfterTable");
        section();
    }));

    /// <summary>The text, its marks shaded.</summary>
    public static void WriteRuns(WordMarkup word, string text)
    {
        foreach (var (piece, isMark) in FillIn.Pieces(text))
        {
            word.Element("r", () =>
            {
                if (isMark)
                {
                    word.Element("rPr", () => word.Value("rStyle", "Mark"));
                }

                var lines = piece.Split('\n');
                for (var index = 0; index < lines.Length; index++)
                {
                    if (index > 0)
                    {
                        word.Leaf("br");
                    }

                    word.Text("t", lines[index]);
                }
            });
        }
    }

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
