using Duheng.Documents.Papers;

namespace Duheng.Documents.Recognition;

/// <summary>Gives header rows of a text dump their spans back: a dump prints a spanning head as one cell.</summary>
internal static class HeaderAlignment
{
    public static IReadOnlyList<GridRow> Align(IReadOnlyList<GridRow> header, int width)
    {
        var aligned = new List<GridRow>(header);
        for (var index = 0; index + 1 < header.Count; index++)
        {
            if (header[index].Width < width && Gap(header[index + 1]) is var (start, end) && width - header[index].Width == end - start)
            {
                aligned[index] = Widen(header[index], start, end);
            }
        }

        return aligned;
    }

    /// <summary>The one run of filled cells in the row below, which the spanning head stands over.</summary>
    private static (int Start, int End)? Gap(GridRow below)
    {
        var filled = below.Cells.Where(cell => !cell.IsBlank).ToList();
        if (filled.Count == 0)
        {
            return null;
        }

        var (start, end) = (filled[0].Column, filled[^1].Column);
        return end - start + 1 == filled.Count ? (start, end) : null;
    }

    private static GridRow Widen(GridRow row, int start, int end) => row with
    {
        Cells =
        [
            .. row.Cells.Select(cell => cell.Column < start ? cell
                : cell.Column == start ? cell with { Span = end - start + 1 }
                : cell with { Column = cell.Column + end - start }),
        ],
    };

    /// <summary>
    /// The row with its spans, as the row below shows them: each run of filled cells below stands under one head, which
    /// takes as many columns as the row lacks.
    /// </summary>
    public static GridRow Spread(GridRow row, GridRow below)
    {
        var missing = below.Width - row.Width;
        if (missing <= 0 || row.Cells.Any(cell => cell.Span > 1))
        {
            return row;
        }

        var cells = new List<GridCell>();
        var column = 1;
        foreach (var cell in row.Cells)
        {
            var run = 0;
            while (below.At(column + run) is { IsBlank: false })
            {
                run++;
            }

            var span = Math.Max(1, Math.Min(run, missing + 1));
            cells.Add(cell with { Column = column, Span = span });
            missing -= span - 1;
            column += span;
        }

        return row with { Cells = cells };
    }
}
