namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>The pieces of one row, each on its columns.</summary>
/// <param name="Cost">How doubtful it is.</param>
/// <param name="Length">How many pieces it takes, empty cells that stand under no head among them.</param>
internal sealed record RowReading(int Cost, int Length, IReadOnlyList<PlacedToken> Placed)
{
    public decimal? FigureAt(ColumnRole role, IReadOnlyList<ColumnRole> columns) =>
        Placed.FirstOrDefault(one => one.First == one.Last && columns[one.First] == role)?.Token.Figure;
}
