using Duheng.Documents.Papers;

namespace Duheng.Documents.Readers.Sheets;

/// <summary>Lays the cells of a sheet out as rows on its columns, with the merges as spans.</summary>
internal static class SheetRows
{
    /// <summary>So many blank rows part what stands above from what stands below; more of them are not laid out.</summary>
    public const int Gap = 12;

    /// <summary>Rows without a filled cell are there too, up to <see cref="Gap"/> in a run.</summary>
    public static IEnumerable<GridRow> Of(SheetCells sheet)
    {
        var width = sheet.LastColumn;
        var waiting = new Queue<SheetMerge>(sheet.Merges.OrderBy(merge => merge.Top).ThenBy(merge => merge.Left));
        var active = new SheetMerge?[width + 1];
        var blank = 0;
        for (var row = sheet.FirstRow; row <= sheet.LastRow; row = blank < Gap ? row + 1 : sheet.FilledRowFrom(row + 1))
        {
            Open(waiting, active, row, width);
            var laid = Row(sheet, active, row, width);
            Close(active, row);
            blank = laid.IsBlank ? blank + 1 : 0;
            yield return laid;
        }
    }

    /// <summary>A merge that overlaps another is none: only a damaged file has that.</summary>
    private static void Open(Queue<SheetMerge> waiting, SheetMerge?[] active, int row, int width)
    {
        while (waiting.TryPeek(out var merge) && merge.Top <= row)
        {
            waiting.Dequeue();
            var right = Math.Min(merge.Right, width);
            if (merge.Bottom >= row && right >= merge.Left && !active.AsSpan(merge.Left, right - merge.Left + 1).ContainsAnyExcept((SheetMerge?)null))
            {
                active.AsSpan(merge.Left, right - merge.Left + 1).Fill(merge);
            }
        }
    }

    private static void Close(SheetMerge?[] active, int row)
    {
        for (var column = 1; column < active.Length; column++)
        {
            if (active[column]?.Bottom <= row)
            {
                active[column] = null;
            }
        }
    }

    private static GridRow Row(SheetCells sheet, SheetMerge?[] active, int row, int width)
    {
        var cells = new List<GridCell>();
        for (var column = 1; column <= width;)
        {
            var merge = active[column];
            var span = merge is null ? 1 : Math.Min(merge.Right, width) - merge.Left + 1;
            cells.Add(merge is not null && merge.Top < row
                ? new GridCell(column, span, string.Empty) { ContinuesAbove = true }
                : new GridCell(column, span, sheet.TextAt(row, column)));
            column += span;
        }

        return new GridRow(row, cells);
    }
}
