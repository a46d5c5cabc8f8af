using Duheng.Documents.Papers;

namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>A table whose rows lost their empty cells, as one that was copied from a page: its cells are not under their heads.</summary>
internal static class RaggedGrid
{
    private const int FewestCells = 3;
    private const int FewestHeads = 4;

    public static bool Is(Grid grid, FormWords words)
    {
        var head = grid.Rows.FirstOrDefault(row => row.Cells.Count(cell => HeaderText.Exact(words.Columns, cell.Text) is not null) >= FewestHeads && HasName(row, words));
        if (head is null || grid.Rows.Any(row => row.Cells.Any(cell => cell.Span > 1)))
        {
            return false;
        }

        var below = grid.Rows.SkipWhile(row => row.Number <= head.Number).TakeWhile(row => !EndsScores(row, words)).Where(row => row.Cells.Count(cell => !cell.IsBlank) >= FewestCells).ToList();
        return below.Exists(row => row.Cells.Count < head.Cells.Count - 1) && below.TrueForAll(row => !row.Cells[0].IsBlank);
    }

    /// <summary>The total, or the head of the next form.</summary>
    private static bool EndsScores(GridRow row, FormWords words) =>
        row.Cells.FirstOrDefault(cell => !cell.IsBlank) is { } first
        && (new TotalRows(words).IsTotal(row) || HeaderText.Exact(words.Header, first.Text) is not null);

    private static bool HasName(GridRow row, FormWords words) => row.Cells.Any(cell => HeaderText.Exact(words.Columns, cell.Text) == ColumnRole.Name);
}
