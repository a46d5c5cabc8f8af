using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;

namespace Duheng.Documents.Recognition;

/// <summary>
/// Puts a row under its head. A text dump prints a merged cell once or not at all, so that a row may have fewer cells than
/// its head: then it is moved to the right where its figures fit better there.
/// </summary>
internal sealed class RowFit(Grid grid, ScoreHead head)
{
    private readonly bool isPlain = grid.Rows.All(row => row.Cells.All(cell => cell.Span == 1));

    public GridRow Of(GridRow row)
    {
        var missing = head.Width - row.Width;
        if (!isPlain || missing <= 0)
        {
            return row;
        }

        var moved = row with { Cells = [.. row.Cells.Select(cell => cell with { Column = cell.Column + missing })] };
        return Fitness(moved) > Fitness(row) ? moved : row;
    }

    private int Fitness(GridRow row) => head.Columns.Sum(one => row.At(one.Value.Column) is { IsBlank: false } cell ? Fitness(one.Key, cell.Text) : 0);

    private static int Fitness(ColumnRole role, string text)
    {
        var isFigure = QuantityReader.ReadFigure(text) is not null;
        return role switch
        {
            ColumnRole.Weight or ColumnRole.Score or ColumnRole.ReviewScore => isFigure ? 2 : PrintedText.IsNothing(text) ? 0 : -2,
            ColumnRole.Name or ColumnRole.Level1 or ColumnRole.Level2 => isFigure ? -2 : 1,
            ColumnRole.Target or ColumnRole.Actual => 1,
            _ => 0,
        };
    }
}
