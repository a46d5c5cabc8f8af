namespace Duheng.Documents.Papers;

/// <summary>A row of a table.</summary>
/// <param name="Number">Counted from 1 in the table.</param>
public sealed record GridRow(int Number, IReadOnlyList<GridCell> Cells)
{
    public int Width => Cells.Count == 0 ? 0 : Cells[^1].Column + Cells[^1].Span - 1;

    public bool IsBlank => Cells.All(cell => cell.IsBlank);

    /// <summary>The cell that covers a grid column, or null past the end of the row.</summary>
    public GridCell? At(int column) =>
        Cells.FirstOrDefault(cell => cell.Column <= column && column < cell.Column + cell.Span);
}
