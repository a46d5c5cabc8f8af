using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Reads the money table: rows by their labels in any order, columns by their heads.</summary>
internal sealed class FundTableReader(FormWords words)
{
    private const int FewestRows = 3;

    /// <summary>Null when the grid is no money table.</summary>
    public Funds? Read(Grid grid, string part, string before)
    {
        var rows = grid.Rows.Select(row => (Row: row, Role: RoleOf(row))).ToList();
        var first = rows.FindIndex(one => one.Role is not null);
        if (first < 1 || rows.Where(one => one.Role is not null).DistinctBy(one => one.Role).Count() < FewestRows)
        {
            return null;
        }

        var heads = HeadsOf([.. rows.Take(first).Select(one => one.Row)], grid.Width);
        if (heads.Count == 0)
        {
            return null;
        }

        var lines = rows.Where(one => one.Role is not null).DistinctBy(one => one.Role).Select(one => ReadLine(grid, part, one.Row, one.Role!.Value, heads)); // filtered above
        return new Funds(UnitOf(grid, first, before), [.. lines]);
    }

    private FundRow? RoleOf(GridRow row) =>
        row.Cells.FirstOrDefault(cell => !cell.IsBlank) is { } label && label.Column <= 2 ? HeaderText.Holding(words.FundRows, label.Text) : null;

    private static FundLine ReadLine(Grid grid, string part, GridRow row, FundRow role, Dictionary<int, FundColumn> heads)
    {
        var label = row.Cells.First(cell => !cell.IsBlank);
        var figures = new Dictionary<FundColumn, Figure>();
        foreach (var (column, source) in heads)
        {
            var text = row.At(column)?.Text ?? string.Empty;
            figures.TryAdd(source, new Figure(row.At(column) is { IsUnclear: true } ? null : QuantityReader.ReadFigure(text), text, Place.Cell(part, grid.Number, row.Number, column, text)));
        }

        return new FundLine(role, Place.Cell(part, grid.Number, row.Number, label.Column, label.Text), figures);
    }

    /// <summary>Each grid column by the lowest head that stands over it.</summary>
    private Dictionary<int, FundColumn> HeadsOf(List<GridRow> header, int width)
    {
        var heads = new Dictionary<int, FundColumn>();
        var aligned = HeaderAlignment.Align(header, width);
        for (var column = 1; column <= width; column++)
        {
            var texts = aligned.Select(row => row.At(column)?.Text).Where(text => !string.IsNullOrWhiteSpace(text)).Reverse();
            foreach (var text in texts)
            {
                if (HeaderText.Holding(words.FundColumns, text!) is { } source) // not blank
                {
                    if (!heads.ContainsValue(source))
                    {
                        heads[column] = source;
                    }

                    break;
                }
            }
        }

        return heads;
    }

    private static MoneyUnit? UnitOf(Grid grid, int first, string before)
    {
        var header = string.Concat(grid.Rows.Take(first).SelectMany(row => row.Cells).Select(cell => cell.Text));
        return Named(PrintedText.Key(header)) ?? Named(PrintedText.Key(before));
    }

    private static MoneyUnit? Named(string key) =>
        key.Contains("万元", StringComparison.Ordinal) ? MoneyUnit.Wan
        : key.Contains("(元)", StringComparison.Ordinal) || key.Contains("单位:元", StringComparison.Ordinal) ? MoneyUnit.Yuan
        : null;
}
