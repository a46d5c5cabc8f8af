using System.Globalization;
using System.Text;
using Duheng.Fixtures.Forms;

namespace Duheng.Fixtures.Files;

/// <summary>One worksheet: a paragraph is a row merged over the sheet, a table stands below it.</summary>
internal static class XlsxSheet
{
    public static string Write(IReadOnlyList<FormBlock> blocks, SharedStrings strings)
    {
        var width = blocks.OfType<FormGrid>().Select(grid => grid.Width).DefaultIfEmpty(6).Max();
        var rows = new StringBuilder();
        var merges = new List<string>();
        var next = 1;
        foreach (var block in blocks)
        {
            if (block is FormLine line)
            {
                rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{next}\">").Append(Cell(new PlacedCell(next, 1, new FormCell(line.Text)), strings)).Append("</row>");
                merges.Add(Range(next, 1, 1, width));
                next++;
            }
            else if (block is FormGrid grid)
            {
                next = Table(grid, next, rows, merges, strings);
            }
        }

        return $"{XlsxParts.Declaration}<worksheet xmlns=\"{XlsxParts.Main}\"><sheetData>{rows}</sheetData>"
            + (merges.Count == 0 ? "" : $"<mergeCells count=\"{Figures.Print(merges.Count)}\">{string.Concat(merges)}</mergeCells>")
            + "</worksheet>";
    }

    /// <summary>The number of the row below the table, one row left free.</summary>
    private static int Table(FormGrid grid, int first, StringBuilder rows, List<string> merges, SharedStrings strings)
    {
        foreach (var row in grid.Placed.GroupBy(placed => placed.Row))
        {
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{first + row.Key - 1}\">");
            foreach (var placed in row)
            {
                var at = placed with { Row = first + placed.Row - 1 };
                rows.Append(Cell(at, strings));
                if (at.Cell.Rows > 1 || at.Cell.Columns > 1)
                {
                    merges.Add(Range(at.Row, at.Column, at.Cell.Rows, at.Cell.Columns));
                }
            }

            rows.Append("</row>");
        }

        return first + grid.Rows.Count + 1;
    }

    private static string Cell(PlacedCell at, SharedStrings strings)
    {
        var place = Name(at.Row, at.Column);
        var text = at.Cell.Text;
        return text.Length == 0 ? $"<c r=\"{place}\" s=\"0\"/>"
            : NumberFormat.Of(text) is { } number ? $"<c r=\"{place}\" s=\"{Figures.Print(number.Style)}\"><v>{number.Number}</v></c>"
            : $"<c r=\"{place}\" t=\"s\"><v>{Figures.Print(strings.NumberOf(text))}</v></c>";
    }

    private static string Range(int row, int column, int rows, int columns) =>
        $"<mergeCell ref=\"{Name(row, column)}:{Name(row + rows - 1, column + columns - 1)}\"/>";

    private static string Name(int row, int column) => (column > 26 ? "A" : "") + (char)('A' + ((column - 1) % 26)) + Figures.Print(row);
}
