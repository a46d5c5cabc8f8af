namespace Duheng.Documents.Writing;

/// <summary>A table, row by row; each row holds the cells that begin in it.</summary>
/// <param name="Widths">Of the grid's columns, as shares of the page.</param>
public sealed record TablePiece(IReadOnlyList<int> Widths, IReadOnlyList<IReadOnlyList<WrittenCell>> Rows) : Piece
{
    /// <summary>So many first rows stand again on each page.</summary>
    public int HeadRows { get; init; }
}
