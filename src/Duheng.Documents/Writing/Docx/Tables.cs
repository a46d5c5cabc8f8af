namespace Duheng.Documents.Writing.Docx;

/// <summary>Tables with thin lines: fixed widths, heads that come again, rows that no page cuts.</summary>
internal static class Tables
{
    /// <summary>A table of no more rows stays on one page.</summary>
    private const int ShortTable = 12;

    /// <summary>A row of totals does not stand alone on a page.</summary>
    private const int LastTogether = 2;

    private static readonly string[] Borders = ["top", "left", "bottom", "right", "insideH", "insideV"];

    public static void Write(WordMarkup word, TablePiece piece, int pageWidth) => word.Element("tbl", () =>
    {
        var widths = Widths(piece.Widths, pageWidth);
        WriteProperties(word, widths);
        var rows = new TableFrame(piece).Rows;
        for (var index = 0; index < rows.Count; index++)
        {
            var goesWithNext = rows.Count <= ShortTable && !piece.IsForm ? index < rows.Count - 1 : index < piece.HeadRows || index == rows.Count - LastTogether;
            WriteRow(word, rows[index], widths, isHead: index < piece.HeadRows, goesWithNext);
        }
    });

    private static void WriteProperties(WordMarkup word, List<int> widths)
    {
        word.Element("tblPr", () =>
        {
            word.Leaf("tblW", ("w", WordMarkup.Number(widths.Sum())), ("type", "dxa"));
            word.Value("jc", "center");
            word.Element("tblBorders", () =>
            {
                foreach (var border in Borders)
                {
                    word.Leaf(border, ("val", "single"), ("sz", "4"), ("space", "0"), ("color", "000000"));
                }
            });
            word.Leaf("tblLayout", ("type", "fixed"));
        });
        word.Element("tblGrid", () => widths.ForEach(width => word.Leaf("gridCol", ("w", WordMarkup.Number(width)))));
    }

    private static void WriteRow(WordMarkup word, IReadOnlyList<FrameSlot> slots, List<int> widths, bool isHead, bool goesWithNext) => word.Element("tr", () =>
    {
        word.Element("trPr", () =>
        {
            word.Leaf("cantSplit");
            if (isHead)
            {
                word.Leaf("tblHeader");
            }
        });
        foreach (var slot in slots)
        {
            WriteCell(word, slot, widths.GetRange(slot.Column, slot.Cell.Columns).Sum(), goesWithNext);
        }
    });

    private static void WriteCell(WordMarkup word, FrameSlot slot, int width, bool goesWithNext) => word.Element("tc", () =>
    {
        word.Element("tcPr", () =>
        {
            word.Leaf("tcW", ("w", WordMarkup.Number(width)), ("type", "dxa"));
            if (slot.Cell.Columns > 1)
            {
                word.Value("gridSpan", slot.Cell.Columns);
            }

            if (slot.Cell.Rows > 1)
            {
                word.Value("vMerge", slot.IsContinued ? "continue" : "restart");
            }

            word.Value("vAlign", "center");
        });
        Paragraphs.Write(word, slot.Cell.IsHead ? "CellHead" : slot.Cell.IsProse ? "CellProse" : "Cell", goesWithNext: goesWithNext, inside: () =>
        {
            if (!slot.IsContinued)
            {
                Paragraphs.WriteRuns(word, slot.Cell.Text);
            }
        });
    });

    /// <summary>The shares of the page in whole twentieths of a point, together no wider than it.</summary>
    private static List<int> Widths(IReadOnlyList<int> shares, int pageWidth)
    {
        var all = shares.Sum();
        return [.. shares.Select(share => pageWidth * share / all)];
    }
}
