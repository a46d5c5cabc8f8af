namespace Duheng.Fixtures.Forms;

/// <summary>A table: rows of cells, merged as in HTML.</summary>
public sealed record FormGrid(IReadOnlyList<IReadOnlyList<FormCell>> Rows) : FormBlock
{
    /// <summary>Every cell at its grid column, row by row.</summary>
    public IReadOnlyList<PlacedCell> Placed { get; } = [.. Place(Rows)];

    public int Width => Placed.Max(placed => placed.Column + placed.Cell.Columns - 1);

    /// <summary>The rows with a place for every grid column: where a merge goes on, the cell is null.</summary>
    public IReadOnlyList<FormCell?[]> Full()
    {
        var rows = Enumerable.Range(0, Rows.Count).Select(_ => new FormCell?[Width]).ToList();
        foreach (var placed in Placed)
        {
            rows[placed.Row - 1][placed.Column - 1] = placed.Cell;
        }

        return rows;
    }

    private static IEnumerable<PlacedCell> Place(IReadOnlyList<IReadOnlyList<FormCell>> rows)
    {
        var taken = new HashSet<(int Row, int Column)>();
        for (var row = 1; row <= rows.Count; row++)
        {
            var column = 1;
            foreach (var cell in rows[row - 1])
            {
                while (taken.Contains((row, column)))
                {
                    column++;
                }

                yield return new PlacedCell(row, column, cell);
                for (var covered = 0; covered < cell.Rows * cell.Columns; covered++)
                {
                    taken.Add((row + (covered / cell.Columns), column + (covered % cell.Columns)));
                }

                column += cell.Columns;
            }
        }
    }
}
