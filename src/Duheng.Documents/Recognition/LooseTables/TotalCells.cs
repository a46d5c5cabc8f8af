using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;

namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>What the row 总分 holds.</summary>
/// <param name="Figures">The sums, by their columns.</param>
/// <param name="Label">The label and perhaps the grade; null where there is no such row.</param>
/// <param name="End">Behind its last piece.</param>
internal sealed record TotalCells(IReadOnlyDictionary<ColumnRole, string> Figures, string? Label, int End)
{
    public string? Grade { get; init; }

    public decimal? Figure(ColumnRole role) => Figures.TryGetValue(role, out var text) ? QuantityReader.ReadFigure(text) : null;

    /// <summary>None where nothing was summed.</summary>
    public IEnumerable<IReadOnlyList<GridCell>> ToRow(IReadOnlyList<ColumnRole> roles) => Label is null || Figures.Count == 0
        ? []
        : [LooseTable.Row([.. roles.Select((role, index) => index == 0 ? Label : Figures.GetValueOrDefault(role, string.Empty)), Grade ?? string.Empty])];
}
