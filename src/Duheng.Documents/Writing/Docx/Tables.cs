using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Duheng.Documents.Writing.Docx;

/// <summary>Tables with thin lines: fixed widths, heads that come again, rows that no page cuts.</summary>
internal static class Tables
{
    private const uint LineWidth = 4;

    /// <summary>A table of no more rows stays on one page.</summary>
    private const int ShortTable = 12;

    /// <summary>A row of totals does not stand alone on a page.</summary>
    private const int LastTogether = 2;

    public static Table Of(TablePiece piece, int pageWidth)
    {
        var widths = Widths(piece.Widths, pageWidth);
        var table = new Table(
            new TableProperties(
                new TableWidth { Type = TableWidthUnitValues.Dxa, Width = Text(widths.Sum()) },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) })));
        var rows = new TableFrame(piece).Rows;
        for (var index = 0; index < rows.Count; index++)
        {
            table.Append(Row(rows[index], widths, isHead: index < piece.HeadRows, goesWithNext: rows.Count <= ShortTable && !piece.IsForm ? index < rows.Count - 1 : index < piece.HeadRows || index == rows.Count - LastTogether));
        }

        return table;
    }

    private static TableRow Row(IReadOnlyList<FrameSlot> slots, IReadOnlyList<int> widths, bool isHead, bool goesWithNext)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHead)
        {
            properties.Append(new TableHeader());
        }

        var row = new TableRow(properties);
        row.Append(slots.Select(slot => Cell(slot, widths.Skip(slot.Column).Take(slot.Cell.Columns).Sum(), goesWithNext)));
        return row;
    }

    private static TableCell Cell(FrameSlot slot, int width, bool goesWithNext)
    {
        var properties = new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = Text(width) });
        if (slot.Cell.Columns > 1)
        {
            properties.Append(new GridSpan { Val = slot.Cell.Columns });
        }

        if (slot.Cell.Rows > 1)
        {
            properties.Append(new VerticalMerge { Val = slot.IsContinued ? MergedCellValues.Continue : MergedCellValues.Restart });
        }

        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        var paragraph = Paragraphs.Styled(slot.Cell.IsHead ? "CellHead" : slot.Cell.IsProse ? "CellProse" : "Cell");
        if (goesWithNext)
        {
            paragraph.ParagraphProperties!.Append(new KeepNext()); // every styled paragraph has them
        }

        if (!slot.IsContinued && slot.Cell.Text.Length > 0)
        {
            paragraph.Append(Paragraphs.Runs(slot.Cell.Text));
        }

        return new TableCell(properties, paragraph);
    }

    /// <summary>The shares of the page in whole twentieths of a point, together no wider than it.</summary>
    private static List<int> Widths(IReadOnlyList<int> shares, int pageWidth)
    {
        var all = shares.Sum();
        return [.. shares.Select(share => pageWidth * share / all)];
    }

    private static TableBorders Borders() => new(
        Line(new TopBorder()), Line(new LeftBorder()), Line(new BottomBorder()), Line(new RightBorder()), Line(new InsideHorizontalBorder()), Line(new InsideVerticalBorder()));

    private static T Line<T>(T border)
        where T : BorderType
    {
        (border.Val, border.Size, border.Space, border.Color) = (BorderValues.Single, LineWidth, 0, "000000");
        return border;
    }

    private static string Text(int twips) => twips.ToString(CultureInfo.InvariantCulture);
}
