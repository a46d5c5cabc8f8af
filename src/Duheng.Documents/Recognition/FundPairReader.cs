using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Reads money that stands behind its label: 预算数 | 60.00 | 执行数 | 57.00 in one row or below each other, or 全年预算数（A）：275.00 in one cell.</summary>
internal sealed class FundPairReader(FormWords words)
{
    private const int FewestRows = 2;
    private const int LongestLabel = 20;

    /// <summary>Null when fewer than two rows of the money are told so; what is told twice with two values is neither.</summary>
    public Funds? Read(Grid grid, string part, string before, int lastRow)
    {
        var found = new List<(FundLine Line, GridRow Row)>();
        foreach (var row in grid.Rows.Where(row => row.Number < lastRow))
        {
            for (var index = 0; index < row.Cells.Count; index++)
            {
                if (Read(row, index, cell => Place.Cell(part, grid.Number, row.Number, cell.Column, cell.Text)) is { } line)
                {
                    found.Add((line, row));
                }
            }
        }

        var lines = found.Select(one => one.Line).GroupBy(line => line.Row)
            .Where(same => same.Select(Value).Distinct().Count() == 1).Select(same => same.First()).OrderBy(line => line.Row).ToList();
        return lines.Count >= FewestRows && lines.Exists(line => !line.Row.IsRate())
            ? new Funds(MoneyUnitReader.Of(found.Select(one => one.Row).Distinct(), before, lines), lines)
            : null;

        static decimal? Value(FundLine line) => line.Figures[FundColumn.Total].Value;
    }

    /// <summary>A label of money with a figure before the scores that nobody read: then nobody can say that there is none.</summary>
    public GridCell? Unread(Grid grid, int lastRow) => grid.Rows.Where(row => row.Number < lastRow)
        .SelectMany(row => row.Cells).FirstOrDefault(cell => cell.Text.Length is > 2 and <= LongestLabel + LongestLabel && IsMoney(cell.Text));

    private bool IsMoney(string text) => HeaderText.Exact(words.Columns, text) is null
        && (HeaderText.Holding(words.FundRows, text) is not null || text.Contains("资金", StringComparison.Ordinal));

    private FundLine? Read(GridRow row, int index, Func<GridCell, Place> at)
    {
        var cell = row.Cells[index];
        var colon = PrintedText.Fold(cell.Text).LastIndexOf(':');
        if (colon > 0 && colon < cell.Text.Length - 1)
        {
            var value = cell.Text[(colon + 1)..].Trim();
            return RoleOf(cell.Text[..colon]) is { } told && QuantityReader.ReadFigure(value) is { } figure ? Line(told, at(cell), new Figure(figure, value, at(cell))) : null;
        }

        return index + 1 < row.Cells.Count && row.Cells[index + 1] is { IsUnclear: false } behind && QuantityReader.ReadFigure(behind.Text) is { } number
            && !(index > 0 && QuantityReader.ReadFigure(cell.Text) is not null) && RoleOf(cell.Text) is { } role
            ? Line(role, at(cell), new Figure(number, behind.Text, at(behind)))
            : null;
    }

    private static FundLine Line(FundRow role, Place label, Figure figure) => new(role, label, new Dictionary<FundColumn, Figure> { [FundColumn.Total] = figure });

    /// <summary>The money of one source (其中：财政拨款预算数) is not the whole.</summary>
    private FundRow? RoleOf(string label)
    {
        var bare = HeaderText.Bare(label);
        return bare.Length is > 2 and <= LongestLabel && HeaderText.Exact(words.Columns, label) is null && MonitoredPeriod.Of(label) is null
            && HeaderText.Holding(words.FundSources, label) is null or FundColumn.Total
            ? HeaderText.Holding(words.FundRows, label)
            : null;
    }
}
