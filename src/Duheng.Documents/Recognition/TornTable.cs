using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>
/// A score table that is printed in two (拆分表格, a break of the page) without its head again: the second part goes on with the
/// first when every row of it fits under the head of the first.
/// </summary>
internal sealed class TornTable(FormWords words)
{
    private readonly TotalRows totals = new(words);

    /// <summary>The head as it would stand over the grid; null where the rows do not fit under it.</summary>
    public ScoreHead? HeadOver(Grid grid, ScoreHead head) =>
        Candidates(grid, head).FirstOrDefault(candidate => Fits(grid, candidate));

    /// <summary>Names of levels: 产出指标, 数量指标.</summary>
    public bool MayHoldLines(Grid grid) => grid.Rows.Any(row => row.Cells.Any(cell => cell.Text.Length is > 2 and < 16 && cell.Text.TrimEnd().EndsWith("指标", StringComparison.Ordinal) && HeaderText.Holding(words.Kinds, cell.Text) is not null));

    private static IEnumerable<ScoreHead> Candidates(Grid grid, ScoreHead head)
    {
        if (grid.Width == head.Width)
        {
            yield return Over(head, head.Columns);
        }

        // Each of the two has columns of its own: the first, second … of one is that of the other; the label beside the rows may be printed once.
        List<int> printed = [.. head.Row.Cells.Concat(head.Columns.Values).Select(cell => cell.Column).Distinct().Order()];
        var widest = grid.Rows.MaxBy(row => row.Cells.Count);
        if (widest is null)
        {
            yield break;
        }

        foreach (var dropped in Enumerable.Range(0, 2).Where(dropped => widest.Cells.Count == printed.Count - dropped && head.Columns.Values.All(cell => cell.Column >= printed[dropped])))
        {
            yield return Over(head, head.Columns.ToDictionary(one => one.Key, one => one.Value with { Column = widest.Cells[printed.IndexOf(one.Value.Column) - dropped].Column, Span = 1 }));
        }
    }

    /// <summary>It stands in no row of the grid.</summary>
    private static ScoreHead Over(ScoreHead head, IReadOnlyDictionary<ColumnRole, GridCell> columns) =>
        new(new GridRow(0, []), 0, columns.Values.Max(cell => cell.Column), columns);

    private bool Fits(Grid grid, ScoreHead head)
    {
        var cells = new TableCells(string.Empty, grid.Number, head.Columns);
        var lines = 0;
        foreach (var row in grid.Rows.Where(row => !row.IsBlank))
        {
            if (totals.IsTotal(row, cells))
            {
                return lines > 0 || cells.Figure(row, ColumnRole.Score)?.Value is not null;
            }

            if (!IsLine(row, cells))
            {
                return false;
            }

            lines++;
        }

        return lines > 0;
    }

    /// <summary>A name in words, points in figures, no score above its weight, and something aimed at or done.</summary>
    private static bool IsLine(GridRow row, TableCells cells)
    {
        var name = cells.Text(row, ColumnRole.Name);
        var (weight, score) = (cells.Figure(row, ColumnRole.Weight), cells.Figure(row, ColumnRole.Score));
        var isNamed = name is { IsBlank: false, Text.Length: < 60 } && QuantityReader.ReadFigure(name.Text) is null
            && !cells.AreOne(row, ColumnRole.Name, ColumnRole.Score) && !cells.AreOne(row, ColumnRole.Name, ColumnRole.Target);
        var isMeasured = cells.Text(row, ColumnRole.Target) is { IsBlank: false } || cells.Text(row, ColumnRole.Actual) is { IsBlank: false };
        return isNamed && isMeasured && IsPoints(weight) && IsPoints(score) && (weight?.Value ?? score?.Value) is not null && !(score?.Value > weight?.Value);
    }

    private static bool IsPoints(Figure? figure) => figure is null || figure.Value is >= 0m and <= 100m || figure.IsBlank;
}
