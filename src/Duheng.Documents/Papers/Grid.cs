namespace Duheng.Documents.Papers;

/// <summary>A table as rows of cells on grid columns.</summary>
/// <param name="Number">Counted from 1 over the document.</param>
public sealed record Grid(int Number, IReadOnlyList<GridRow> Rows) : Block
{
    /// <summary>The widest row, in grid columns.</summary>
    public int Width => Rows.Count == 0 ? 0 : Rows.Max(row => row.Width);
}
