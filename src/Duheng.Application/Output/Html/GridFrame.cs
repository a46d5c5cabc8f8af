using Duheng.Documents.Papers;

namespace Duheng.Application.Output.Html;

/// <summary>A grid laid out for drawing: merged cells once, with their spans; gaps filled.</summary>
internal sealed class GridFrame
{
    private readonly List<List<FrameCell>> covering = [];

    public GridFrame(Grid grid)
    {
        Width = grid.Width;
        foreach (var row in grid.Rows)
        {
            covering.Add(Lay(row, covering.Count > 0 ? covering[^1] : []));
        }

        Rows = [.. covering.Select((cells, index) => (IReadOnlyList<FrameCell>)[.. cells.Where(cell => cell.Row == index + 1)])];
    }

    public int Width { get; }

    /// <summary>Of each row, the cells that begin in it.</summary>
    public IReadOnlyList<IReadOnlyList<FrameCell>> Rows { get; }

    /// <summary>The cell drawn at a place; null outside the grid.</summary>
    public FrameCell? At(int row, int column) => row >= 1 && row <= covering.Count
        ? covering[row - 1].FirstOrDefault(cell => cell.Column <= column && column < cell.Column + cell.Span && !cell.IsGap)
        : null;

    private List<FrameCell> Lay(GridRow row, List<FrameCell> above)
    {
        var cells = new List<FrameCell>();
        var next = 1;
        foreach (var cell in row.Cells.Where(cell => cell.Span > 0).OrderBy(cell => cell.Column))
        {
            if (cell.Column < next)
            {
                continue; // covers what is covered already
            }

            FillTo(cell.Column);
            if (cell.ContinuesAbove && above.Find(one => one.Column == cell.Column && one.Span == cell.Span && !one.IsGap) is { } merged)
            {
                merged.RowSpan++;
                cells.Add(merged);
            }
            else
            {
                cells.Add(new FrameCell(row.Number, cell.Column, cell.Span, cell.Text));
            }

            next = cell.Column + cell.Span;
        }

        FillTo(Width + 1);
        return cells;

        void FillTo(int column)
        {
            if (column > next)
            {
                cells.Add(new FrameCell(row.Number, next, column - next, string.Empty) { IsGap = true });
            }
        }
    }
}
