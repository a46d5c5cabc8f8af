namespace Duheng.Documents.Papers;

/// <summary>A row of a table.</summary>
/// <param name="Number">Counted from 1 in the table.</param>
public sealed record GridRow(int Number, IReadOnlyList<GridCell> Cells)
{
    public int Width => Cells.Count == 0 ? 0 : Cells[^1].Column + Cells[^1].Span - 1;

    public bool IsBlank
    {
        get
        {
            for (var index = 0; index < Cells.Count; index++)
            {
                if (!Cells[index].IsBlank)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The cell that covers a grid column, or null past the end of the row.</summary>
    public GridCell? At(int column)
    {
        for (var index = 0; index < Cells.Count; index++)
        {
            if (Cells[index] is var cell && cell.Column <= column && column < cell.Column + cell.Span)
            {
                return cell;
            }
        }

        return null;
    }
}
