using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Duheng.Documents.Papers;

namespace Duheng.Tests.Documents.Office;

/// <summary>Writes a paper onto one sheet: figures as numbers with the format that prints them, lines of text across, merges kept.</summary>
internal static partial class PaperWorkbook
{
    public static byte[] Write(Paper paper, string sheet = "Sheet1", bool asNumbers = true)
    {
        var book = new Workbook();
        var rows = new StringBuilder();
        var merges = new List<string>();
        var width = paper.Grids.Select(grid => grid.Width).DefaultIfEmpty(8).Max();
        var row = 0;
        foreach (var block in paper.Blocks)
        {
            if (block is TextBlock text)
            {
                rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{++row}\">{Cell(book, row, 1, text.Text, asNumbers)}</row>");
                merges.Add($"{Name(row, 1)}:{Name(row, width)}");
            }
            else if (block is Grid grid)
            {
                merges.AddRange(Merges(grid, row));
                foreach (var line in grid.Rows)
                {
                    row++;
                    rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\">{string.Concat(line.Cells.Select(cell => Cell(book, row, cell.Column, cell.Text, asNumbers)))}</row>");
                }
            }
        }

        return book.Sheet(sheet, rows.ToString(), merges).ToBytes();
    }

    private static IEnumerable<string> Merges(Grid grid, int above)
    {
        foreach (var row in grid.Rows)
        {
            foreach (var cell in row.Cells.Where(cell => !cell.ContinuesAbove))
            {
                var bottom = row.Number;
                while (bottom < grid.Rows.Count && grid.Rows[bottom].At(cell.Column) is { ContinuesAbove: true })
                {
                    bottom++;
                }

                if (bottom > row.Number || cell.Span > 1)
                {
                    yield return $"{Name(above + row.Number, cell.Column)}:{Name(above + bottom, cell.Column + cell.Span - 1)}";
                }
            }
        }
    }

    private static string Cell(Workbook book, int row, int column, string text, bool asNumbers)
    {
        var name = Name(row, column);
        if (asNumbers && Figure().Match(text) is { Success: true } figure)
        {
            var decimals = figure.Groups["decimals"].Value.Length;
            var code = (decimals == 0 ? "0" : "0." + new string('0', decimals)) + figure.Groups["percent"].Value;
            var number = decimal.Parse(text.TrimEnd('%'), CultureInfo.InvariantCulture) / (text.EndsWith('%') ? 100 : 1);
            return string.Create(CultureInfo.InvariantCulture, $"<c r=\"{name}\" s=\"{book.Style(code)}\"><v>{((double)number).ToString("G17", CultureInfo.InvariantCulture)}</v></c>");
        }

        return text.Length == 0
            ? $"<c r=\"{name}\" s=\"0\"/>"
            : string.Create(CultureInfo.InvariantCulture, $"<c r=\"{name}\" t=\"s\"><v>{book.Shared(text)}</v></c>");
    }

    public static string Name(int row, int column) => (char)('A' + column - 1) + row.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("^(0|[1-9]\\d*)(\\.(?<decimals>\\d+))?(?<percent>%?)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figure();
}
