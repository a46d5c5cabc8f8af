using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Takes the cell under a head out of a row, as what the column holds. Null when there is no such column.</summary>
internal sealed class TableCells(string part, int table, IReadOnlyDictionary<ColumnRole, GridCell> columns)
{
    public bool Has(ColumnRole role) => columns.ContainsKey(role);

    public StatedText? Text(GridRow row, ColumnRole role) => Place(row, role) is { } place ? new StatedText(place.Text, place) : null;

    public Figure? Figure(GridRow row, ColumnRole role) =>
        Place(row, role) is { } place ? new Figure(IsUnclear(row, role) ? null : QuantityReader.ReadFigure(place.Text), place.Text, place) : null;

    public StatedQuantity? Quantity(GridRow row, ColumnRole role) =>
        Place(row, role) is { } place ? new StatedQuantity(IsUnclear(row, role) ? new Quantity(place.Text, QuantityKind.Text) : QuantityReader.Read(place.Text), place) : null;

    private bool IsUnclear(GridRow row, ColumnRole role) => columns.TryGetValue(role, out var head) && row.At(head.Column) is { IsUnclear: true };

    /// <summary>Whether one cell stands under both heads.</summary>
    public bool AreOne(GridRow row, ColumnRole one, ColumnRole other) =>
        Cell(row, one) is { } cell && ReferenceEquals(cell, Cell(row, other));

    public bool IsOpen(GridRow row, ColumnRole role) => Cell(row, role) is { IsOpen: true };

    public bool ContinuesAbove(GridRow row, ColumnRole role) => Cell(row, role) is { ContinuesAbove: true };

    public GridCell? NameCell(GridRow row) => Cell(row, ColumnRole.Name);

    /// <summary>
    /// Whether a row has a target or something done, beside what stands under its name. A figure alone may be a sum that
    /// slipped under another head, except where levels stand before it.
    /// </summary>
    public bool HoldsOwnValues(GridRow row, GridCell? label)
    {
        if (label is null || !columns.TryGetValue(ColumnRole.Name, out var head) || label.Column != head.Column)
        {
            return false;
        }

        var isBelowLevels = row.Cells.Any(cell => cell.Column < label.Column && (cell.ContinuesAbove || !cell.IsBlank));
        return IsOwn(ColumnRole.Target) || IsOwn(ColumnRole.Actual);

        bool IsOwn(ColumnRole role) => Cell(row, role) is { } cell && !ReferenceEquals(cell, label) && !AreOne(row, role, ColumnRole.Score)
            && (cell.IsOpen || (!cell.IsBlank && !PrintedText.IsNothing(cell.Text) && (isBelowLevels || QuantityReader.ReadFigure(cell.Text) is null || cell.Text.TrimEnd() is [.., '%' or '％'])));
    }

    private GridCell? Cell(GridRow row, ColumnRole role) => columns.TryGetValue(role, out var head) ? row.At(head.Column) : null;

    /// <summary>A row that ends early has blank cells to its right.</summary>
    private Place? Place(GridRow row, ColumnRole role) => columns.TryGetValue(role, out var head)
        ? Domain.Reports.Place.Cell(part, table, row.Number, head.Column, row.At(head.Column)?.Text ?? string.Empty)
        : null;
}
