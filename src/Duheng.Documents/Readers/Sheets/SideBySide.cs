using Duheng.Documents.Papers;

namespace Duheng.Documents.Readers.Sheets;

/// <summary>Parts tables that stand side by side with an empty column between them, and leaves the empty columns out.</summary>
internal static class SideBySide
{
    private const int FewestColumns = 2;
    private const int FewestRows = 2;

    public static IEnumerable<IReadOnlyList<GridRow>> Split(IReadOnlyList<GridRow> rows)
    {
        var runs = Runs(rows);
        var tables = runs.Select(run => Between(rows, run.From, run.To)).ToList();
        return tables.Count > 1 && tables.TrueForAll(IsTable) ? tables
            : runs.Count > 0 && Between(rows, runs[0].From, runs[^1].To) is { Count: > 0 } whole ? [whole] : [];
    }

    /// <summary>Runs of columns that something stands in. A title over two tables joins them only for itself.</summary>
    private static List<(int From, int To)> Runs(IReadOnlyList<GridRow> rows)
    {
        var used = new bool[rows.Max(row => row.Width) + 2];
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells.Where(cell => !cell.IsBlank || cell.ContinuesAbove))
            {
                used.AsSpan(cell.Column, cell.Span).Fill(true);
            }
        }

        var runs = new List<(int From, int To)>();
        for (var column = 1; column < used.Length; column++)
        {
            if (used[column] && !used[column - 1])
            {
                runs.Add((column, column));
            }
            else if (used[column])
            {
                runs[^1] = (runs[^1].From, column);
            }
        }

        return runs;
    }

    /// <summary>A table has a head of words over rows, in several columns.</summary>
    private static bool IsTable(IReadOnlyList<GridRow> rows) =>
        rows.Count(row => row.Cells.Count(cell => !cell.IsBlank) >= FewestColumns) >= FewestRows
        && rows.First(row => !row.IsBlank).Cells.Where(cell => !cell.IsBlank).All(cell => !cell.Text.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',' or '%'));

    /// <summary>Blank rows at the ends of one of two tables belong to the other.</summary>
    private static List<GridRow> Between(IReadOnlyList<GridRow> rows, int from, int to)
    {
        var part = rows.Select(row => row with { Cells = [.. row.Cells.Where(cell => cell.Column >= from && cell.Column <= to)] }).ToList();
        var first = part.FindIndex(row => !row.IsBlank);
        return first < 0 ? [] : part.GetRange(first, part.FindLastIndex(row => !row.IsBlank || row.Cells.Any(cell => cell.ContinuesAbove)) - first + 1);
    }
}
