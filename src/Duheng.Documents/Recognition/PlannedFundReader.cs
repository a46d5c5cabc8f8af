using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Reads money that is only planned, each source a label with its amount beside it: 年度资金总额 | 100, 其中：财政拨款 | 100.</summary>
internal sealed class PlannedFundReader(FormWords words)
{
    private const int LongestLabel = 20;
    private const string WholePeriod = "实施期";

    /// <summary>As the initial budget of the year; null when the grid tells no total.</summary>
    public Funds? Read(Grid grid, string part, string before)
    {
        var rows = new HashSet<GridRow>(ReferenceEqualityComparer.Instance);
        var figures = new Dictionary<FundColumn, Figure>();
        Place? label = null;
        foreach (var row in grid.Rows)
        {
            for (var index = 0; index + 1 < row.Cells.Count; index++)
            {
                var (cell, value) = (row.Cells[index], row.Cells[index + 1]);
                if (SourceOf(cell.Text) is { } source && (QuantityReader.ReadFigure(value.Text) is not null || PrintedText.IsNothing(value.Text)))
                {
                    label ??= Place.Cell(part, grid.Number, row.Number, cell.Column, cell.Text);
                    rows.Add(row);
                    figures.TryAdd(source, new Figure(QuantityReader.ReadFigure(value.Text), value.Text, Place.Cell(part, grid.Number, row.Number, value.Column, value.Text)));
                }
            }
        }

        if (label is null || !figures.ContainsKey(FundColumn.Total))
        {
            return null;
        }

        var line = new FundLine(FundRow.Initial, label, figures);
        return new Funds(MoneyUnitReader.Of(rows, before, [line]), [line]);
    }

    /// <summary>The money of the whole period is not the year's.</summary>
    private FundColumn? SourceOf(string label) =>
        label.Length is > 0 and <= LongestLabel && (label.Contains("资金", StringComparison.Ordinal) || label.Contains("拨款", StringComparison.Ordinal))
        && !label.Contains(WholePeriod, StringComparison.Ordinal)
            ? HeaderText.Holding(words.FundSources, label)
            : null;
}
