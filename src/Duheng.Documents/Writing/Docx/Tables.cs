namespace Duheng.Documents.Writing.Docx;

/// <summary>Tables with thin lines: fixed widths, heads that come again, rows that no page cuts unless they are tall.</summary>
internal static class Tables
{
    /// <summary>A table of more rows need not stay on one page.</summary>
    private const int ShortTable = 12;

    /// <summary>Nor one of more lines of text: less than a page with its titles, upright and across.</summary>
    private const int ShortLines = 28;
    private const int ShortLinesAcross = 16;

    /// <summary>A row of more lines may be parted by a page.</summary>
    private const int TallRow = 10;

    /// <summary>A row of totals does not stand alone on a page.</summary>
    private const int LastTogether = 2;

    private static readonly string[] Borders = ["top", "left", "bottom", "right", "insideH", "insideV"];

    public static void Write(WordMarkup word, TablePiece piece, int pageWidth) => word.Element("tbl", () =>
    {
        var columns = TableColumns.Of(piece, pageWidth);
        WriteProperties(word, columns);
        var rows = new TableFrame(piece).Rows;
        var heights = rows.Select(row => row.Max(columns.LinesOf)).ToList();
        var isWhole = rows.Count <= ShortTable && !piece.IsForm && heights.Sum() <= (pageWidth > PageSetup.TextWidth(isAcross: false) ? ShortLinesAcross : ShortLines);
        for (var index = 0; index < rows.Count; index++)
        {
            var goesWithNext = isWhole ? index < rows.Count - 1 : index < piece.HeadRows || index == rows.Count - LastTogether;
            WriteRow(word, rows[index], columns.Widths, new RowLook(index < piece.HeadRows, goesWithNext, heights[index] > TallRow));
        }
    });

    private static void WriteProperties(WordMarkup word, TableColumns columns)
    {
        word.Element("tblPr", () =>
        {
            word.Leaf("tblW", ("w", WordMarkup.Number(columns.Widths.Sum())), ("type", "dxa"));
            word.Value("jc", "center");
            word.Element("tblBorders", () =>
            {
                foreach (var border in Borders)
                {
                    word.Leaf(border, ("val", "single"), ("sz", "4"), ("space", "0"), ("color", "000000"));
                }
            });
            word.Leaf("tblLayout", ("type", "fixed"));
            if (columns.Margin != TableColumns.UsualMargin)
            {
                word.Element("tblCellMar", () =>
                {
                    word.Leaf("left", ("w", WordMarkup.Number(columns.Margin)), ("type", "dxa"));
                    word.Leaf("right", ("w", WordMarkup.Number(columns.Margin)), ("type", "dxa"));
                });
            }
        });
        word.Element("tblGrid", () => columns.Widths.ForEach(width => word.Leaf("gridCol", ("w", WordMarkup.Number(width)))));
    }

    private static void WriteRow(WordMarkup word, IReadOnlyList<FrameSlot> slots, List<int> widths, RowLook look) => word.Element("tr", () =>
    {
        word.Element("trPr", () =>
        {
            if (!look.MayPart)
            {
                word.Leaf("cantSplit");
            }

            if (look.IsHead)
            {
                word.Leaf("tblHeader");
            }
        });
        foreach (var slot in slots)
        {
            WriteCell(word, slot, widths.GetRange(slot.Column, slot.Cell.Columns).Sum(), look.GoesWithNext);
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

    /// <param name="MayPart">A row that fills much of a page would leave its title alone.</param>
    private sealed record RowLook(bool IsHead, bool GoesWithNext, bool MayPart);
}
