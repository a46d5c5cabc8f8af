using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;

namespace Duheng.Documents.Recognition;

/// <summary>
/// Tells the row that adds up (合计, 总分, 小计) from an indicator that is only called so: sums have no target and nothing
/// done. One place for all readers.
/// </summary>
internal sealed class TotalRows(FormWords words)
{
    private static readonly string[] Parts = ["小计", "合计", "本页小计"];

    public bool IsLabel(string text) => words.Totals.Contains(HeaderText.Bare(text), StringComparer.Ordinal);

    /// <summary>A row of a table whose heads are known.</summary>
    public bool IsTotal(GridRow row, TableCells cells) => Label(row) is { } label && !cells.HoldsOwnValues(row, label);

    /// <summary>A row inside the table that adds up some lines.</summary>
    public static bool IsSubtotal(string name, GridRow row, TableCells cells) =>
        Parts.Contains(PrintedText.Key(name), StringComparer.Ordinal) && !cells.HoldsOwnValues(row, cells.NameCell(row));

    /// <summary>A row that nothing is known about but its cells: what has a sign or a unit is the target of something.</summary>
    public bool IsTotal(GridRow row) => Label(row) is { } label && !row.Cells.Any(cell => (cell.Column < label.Column && cell.ContinuesAbove) || IsMeasured(cell.Text));

    /// <summary>≥24次, 50.76万元: no sum of points looks like that.</summary>
    public static bool IsMeasured(string text) => QuantityReader.ReadFigure(text) is null && !PrintedText.IsNothing(text) && !QuantityReader.Read(text).IsText;

    private GridCell? Label(GridRow row) => row.Cells.FirstOrDefault(cell => !cell.IsBlank) is { } first && IsLabel(first.Text) ? first : null;
}
