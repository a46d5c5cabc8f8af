namespace Duheng.Documents.Writing.Xlsx;

/// <summary>The columns of a sheet on which tables of different columns stand one below another: every border of each is a border of the sheet.</summary>
internal sealed class SheetGrid
{
    /// <summary>Borders are set on so many lines, so that two that nearly meet become one.</summary>
    private const int Lines = 60;

    /// <summary>A sheet without a table has columns all the same: a single one may be wider than a page.</summary>
    private const int ColumnsOfText = 4;

    private readonly List<int> borders;

    public SheetGrid(IEnumerable<TablePiece> tables)
    {
        var own = tables.SelectMany(Borders).ToList();
        borders = [.. (own.Count > 0 ? own : Enumerable.Range(0, ColumnsOfText + 1).Select(column => column * Lines / ColumnsOfText)).Distinct().Order()];
    }

    /// <summary>Of each column, as a share of the sheet.</summary>
    public IReadOnlyList<decimal> Widths => [.. borders.Zip(borders.Skip(1), (left, right) => (right - left) / (decimal)Lines)];

    public int Columns => borders.Count - 1;

    /// <summary>The first and the last column of the sheet under a cell of a table, from 1.</summary>
    public (int First, int Last) Under(TablePiece table, int column, int span)
    {
        var own = Borders(table);
        return (borders.IndexOf(own[column]) + 1, borders.IndexOf(own[column + span]));
    }

    /// <summary>A table's borders on the lines, each right of the one before.</summary>
    private static List<int> Borders(TablePiece table)
    {
        var all = table.Widths.Sum();
        var own = new List<int> { 0 };
        var sum = 0;
        for (var column = 0; column < table.Widths.Count; column++)
        {
            sum += table.Widths[column];
            var nearest = ((2 * Lines * sum) + all) / (2 * all);
            own.Add(Math.Min(Math.Max(nearest, own[^1] + 1), Lines - (table.Widths.Count - 1 - column)));
        }

        return own;
    }
}
