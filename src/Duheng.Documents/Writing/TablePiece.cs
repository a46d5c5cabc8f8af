namespace Duheng.Documents.Writing;

/// <summary>A table, row by row; each row holds the cells that begin in it.</summary>
/// <param name="Widths">Of the grid's columns, as shares of the page.</param>
public sealed record TablePiece(IReadOnlyList<int> Widths, IReadOnlyList<IReadOnlyList<WrittenCell>> Rows) : Piece
{
    /// <summary>So many first rows stand again on each page.</summary>
    public int HeadRows { get; init; }

    /// <summary>Whether it goes on right below the table before it, without a gap: a form whose heads come again in its lower part.</summary>
    public bool JoinsAbove { get; init; }

    /// <summary>Whether it is the form itself, which begins under its title and which a page may part between rows; other short tables stay whole.</summary>
    public bool IsForm { get; init; }
}
