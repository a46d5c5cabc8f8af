using System.Text.RegularExpressions;
using Duheng.Documents.Papers;

namespace Duheng.Documents.Readers.Sheets;

/// <summary>
/// Parts the rows of a sheet into tables and lines of text. A form is one table, however many rows it leaves blank;
/// a title, a note or a heading above, below or between tables is text. It goes by the shape of the rows alone.
/// </summary>
internal sealed partial class SheetBlocks(PaperBuilder builder)
{
    private const int LongLine = 40;
    private const int ShortLine = 12;
    private const int LinesAhead = 8;

    private readonly List<GridRow> table = [];
    private int firstColumn = int.MaxValue;

    public void Add(SheetCells sheet)
    {
        builder.Sheet = sheet.Name;
        Add(SheetRows.Of(sheet).ToList());
        builder.Sheet = null;
    }

    /// <summary>All rows of a sheet, the blank ones too.</summary>
    public void Add(List<GridRow> rows)
    {
        var blank = 0;
        for (var index = 0; index < rows.Count; index++)
        {
            var row = rows[index];
            if (row.IsBlank)
            {
                blank++;
                continue;
            }

            if (table.Count > 0 && EndsTable(rows, index, blank))
            {
                EndTable();
            }

            if (table.Count == 0 && Lines(row) is { } lines)
            {
                AddLines(lines);
            }
            else
            {
                table.AddRange(table.Count == 0 ? [] : rows.GetRange(index - blank, blank));
                table.Add(row);
                firstColumn = Math.Min(firstColumn, Filled(row).Select(cell => cell.Column).DefaultIfEmpty(int.MaxValue).First());
            }

            blank = 0;
        }

        EndTable();
    }

    /// <summary>The texts of a row that is no row of a table: one cell alone, or cells that each hold a label and its value.</summary>
    private static List<string>? Lines(GridRow row)
    {
        var filled = Filled(row);
        return filled is [_] || (filled.Count > 1 && filled.All(cell => LabelAndValue().IsMatch(cell.Text))) ? [.. filled.Select(cell => cell.Text)] : null;
    }

    private void AddLines(IEnumerable<string> lines)
    {
        foreach (var line in lines.SelectMany(text => text.Split('\n')))
        {
            builder.AddParagraph(line);
        }
    }

    private bool EndsTable(List<GridRow> rows, int index, int blank)
    {
        var row = rows[index];
        if (blank >= SheetRows.Gap || (blank > 0 && FirstText(row) == FirstText(table[0])))
        {
            return true;
        }

        return IsAcross(row) && (IsLong(row) || StartsAnew(rows, index + 1));
    }

    /// <summary>Behind a line across comes a text, a table's head, or nothing; a banner inside a table has its figures below.</summary>
    private bool StartsAnew(List<GridRow> rows, int next)
    {
        var last = Math.Min(rows.Count, next + LinesAhead);
        while (next < last && (rows[next].IsBlank || (IsAcross(rows[next]) && !IsLong(rows[next]))))
        {
            next++;
        }

        return next == rows.Count || IsAcross(rows[next]) || !Filled(rows[next]).Exists(cell => Number().IsMatch(cell.Text));
    }

    private void EndTable()
    {
        var end = table.Count;
        while (end > 0 && (table[end - 1].IsBlank || (end > 1 && IsAcross(table[end - 1]) && Filled(table[end - 1])[0].Text.Length > ShortLine)))
        {
            end--;
        }

        if (end > 0)
        {
            foreach (var grid in SideBySide.Split(table.GetRange(0, end)))
            {
                builder.AddGrid(grid);
            }
        }

        AddLines(table.Skip(end).SelectMany(Filled).Select(cell => cell.Text));
        table.Clear();
        firstColumn = int.MaxValue;
    }

    /// <summary>One text alone in its row, from the first column of the table or over all of it; beside blank cells that were merged it is the label of a value left out.</summary>
    private bool IsAcross(GridRow row) =>
        Filled(row) is [var only] && row.Cells.All(cell => !cell.ContinuesAbove && (cell.Span == 1 || !cell.IsBlank))
        && (only.Column <= firstColumn || only.Span * 2 > row.Width);

    private static bool IsLong(GridRow row) => Filled(row)[0].Text.Length > LongLine;

    private static string FirstText(GridRow row) => Filled(row).FirstOrDefault()?.Text ?? string.Empty;

    private static List<GridCell> Filled(GridRow row) => [.. row.Cells.Where(cell => !cell.IsBlank)];

    [GeneratedRegex("^\\s*[-+]?[\\d,]+(\\.\\d+)?\\s*%?\\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex("^[^:：]{1,20}[:：]\\s*[^\\s]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LabelAndValue();
}
