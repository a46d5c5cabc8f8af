using Duheng.Documents.Papers;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Copies;

/// <summary>Finds for a place of a report the block or cell that it was read from.</summary>
internal sealed class PaperIndex(Paper paper)
{
    private readonly Dictionary<int, TextBlock> paragraphs = paper.Paragraphs.ToDictionary(block => block.Number);
    private readonly Dictionary<int, Grid> grids = paper.Grids.ToDictionary(grid => grid.Number);

    /// <summary>The cell of a place in a table; past the end of a short row, its last one.</summary>
    public GridCell? Cell(Place place) =>
        place is { Table: { } table, Row: { } number, Column: { } column }
        && grids.GetValueOrDefault(table)?.Rows.FirstOrDefault(row => row.Number == number) is { } row
            ? row.At(column) ?? (row.Cells is [.., var last] ? last : null)
            : null;

    /// <summary>The very cell of a place, where nothing stands in it; null for any other.</summary>
    public GridCell? Blank(Place place) =>
        place is { Table: { } table, Row: { } number, Column: { } column }
        && grids.GetValueOrDefault(table)?.Rows.FirstOrDefault(row => row.Number == number)?.At(column) is { IsBlank: true, ContinuesAbove: false, IsUnclear: false } cell
            ? cell
            : null;

    public TextBlock? Paragraph(Place place) => place.Paragraph is { } number ? paragraphs.GetValueOrDefault(number) : null;

    /// <summary>What stands first in the document: its title.</summary>
    public Origin Title => paper.Blocks.Select(block => block switch
    {
        TextBlock text => text.Origin,
        Grid grid => grid.Rows.SelectMany(row => row.Cells).FirstOrDefault(cell => !cell.IsBlank)?.Origin ?? default,
        _ => default,
    }).FirstOrDefault(origin => origin.IsKnown);
}
