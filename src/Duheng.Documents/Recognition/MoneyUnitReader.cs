using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Finds the unit of a money table: in its heads, in the line above, or in its cells (100万元).</summary>
internal static class MoneyUnitReader
{
    public static MoneyUnit? Of(IEnumerable<GridRow> heads, string before, IEnumerable<FundLine> lines) =>
        Named(PrintedText.Key(string.Concat(heads.SelectMany(row => row.Cells).Where(cell => QuantityReader.ReadFigure(cell.Text) is null).Select(cell => cell.Text))))
        ?? Named(PrintedText.Key(before))
        ?? InCells(lines);

    /// <summary>All the amounts that carry a unit carry the same.</summary>
    private static MoneyUnit? InCells(IEnumerable<FundLine> lines)
    {
        var units = lines.Where(line => !line.Row.IsRate())
            .SelectMany(line => line.Figures.Values)
            .Where(figure => figure.Value is not null)
            .Select(figure => PrintedText.Key(figure.Text))
            .Select(text => text.EndsWith("万元", StringComparison.Ordinal) || text.EndsWith('万') ? MoneyUnit.Wan : text.EndsWith('元') ? MoneyUnit.Yuan : (MoneyUnit?)null)
            .OfType<MoneyUnit>()
            .Distinct()
            .ToList();
        return units is [var only] ? only : null;
    }

    private static MoneyUnit? Named(string key) =>
        key.Contains("万元", StringComparison.Ordinal) ? MoneyUnit.Wan
        : key.Contains("(元)", StringComparison.Ordinal) || key.Contains("单位:元", StringComparison.Ordinal) ? MoneyUnit.Yuan
        : null;
}
