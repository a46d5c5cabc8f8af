using System.Globalization;
using System.Text.RegularExpressions;
using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Reads money whose columns are budget and spending and whose rows are sources (年度资金总额, 其中：当年财政拨款).</summary>
internal sealed partial class FundBlockReader(FormWords words)
{
    private const int FewestColumns = 2;
    private const int LongestHead = 24;
    private const int LongestLabel = 30;

    /// <summary>Null when no row of the grid up to the last one is the head of such a block.</summary>
    public FundBlock? Read(Grid grid, string part, string before, int lastRow)
    {
        for (var index = 0; index + 1 < grid.Rows.Count && grid.Rows[index].Number < lastRow; index++)
        {
            if (ColumnsOf(grid.Rows[index]) is { } columns && SourcesBelow(grid, index, columns, lastRow) is { Count: > 0 } rows)
            {
                return Build(grid, part, before, grid.Rows[index], columns, rows);
            }
        }

        return null;
    }

    private Dictionary<int, FundRow>? ColumnsOf(GridRow row)
    {
        var columns = new Dictionary<int, FundRow>();
        foreach (var cell in row.Cells)
        {
            if (cell.Column > 1 && cell.Text.Length is > 1 and <= LongestHead && RoleOf(cell.Text) is { } role && !columns.ContainsValue(role))
            {
                columns[cell.Column] = role;
            }
        }

        return columns.Values.Count(role => !role.IsRate()) >= FewestColumns ? columns : null;
    }

    /// <summary>预算数 alone is the budget of the whole year; the words (调整后) stand in brackets.</summary>
    private FundRow? RoleOf(string head) => HeaderText.Exact(words.Columns, head) is not null ? null : HeaderText.Holding(words.FundRows, head) switch
    {
        FundRow.Executed when MonitoredPeriod.Of(head) is not null => FundRow.ExecutedToDate,
        FundRow.ExecutionRate when MonitoredPeriod.Of(head) is not null => FundRow.RateToDate,
        var role => role,
    };

    /// <summary>The rows whose first filled cell before the figures names a source.</summary>
    private List<(GridRow Row, GridCell Label, FundColumn Source)> SourcesBelow(Grid grid, int head, Dictionary<int, FundRow> columns, int lastRow)
    {
        var found = new List<(GridRow, GridCell, FundColumn)>();
        var firstFigure = columns.Keys.Min();
        var headWidth = grid.Rows[head].Width;
        foreach (var printed in grid.Rows.Skip(head + 1).TakeWhile(row => row.Number < lastRow))
        {
            var row = Fit(printed, grid.Rows[head], headWidth);
            var label = row.Cells.LastOrDefault(cell => cell.Column < firstFigure && !cell.IsBlank && cell.Text.Length <= LongestLabel);
            if (label is not null && SourceOf(label.Text, row, columns.Keys) is { } source)
            {
                found.Add((row, label, source));
            }
            else if (found.Count > 0 && !row.IsBlank && label?.Text.Contains("资金", StringComparison.Ordinal) != true)
            {
                break;
            }
            else if (found.Count == 0 && label is null && columns.Keys.Any(column => IsFigure(row, column)))
            {
                // One row of figures without a label is the whole.
                found.Add((row, row.Cells.First(cell => !cell.IsBlank), FundColumn.Total));
                break;
            }
        }

        return found;
    }

    /// <summary>Where a dump dropped a blank cell at the left, the figures stand one to the left of their heads.</summary>
    private static GridRow Fit(GridRow row, GridRow head, int width)
    {
        var missing = width - row.Width;
        if (missing <= 0 || row.Cells.Any(cell => cell.Span > 1))
        {
            return row;
        }

        var moved = row with { Cells = [.. row.Cells.Select(cell => cell with { Column = cell.Column + missing })] };
        return UnderHeads(moved, head) > UnderHeads(row, head) ? moved : row;
    }

    /// <summary>How many figures have a head over them, less those that have none.</summary>
    private static int UnderHeads(GridRow row, GridRow head) => row.Cells
        .Where(cell => IsFigure(row, cell.Column))
        .Sum(cell => cell.Column > 1 && head.At(cell.Column) is { IsBlank: false } ? 1 : -1);

    private static bool IsFigure(GridRow row, int column) => QuantityReader.ReadFigure(row.At(column)?.Text ?? string.Empty) is not null;

    /// <summary>A source that no word names is another one.</summary>
    private FundColumn? SourceOf(string label, GridRow row, IEnumerable<int> columns) =>
        HeaderText.Holding(words.FundSources, label)
        ?? (HeaderText.Holding(words.FundRows, label) is null && columns.Any(column => IsFigure(row, column)) ? FundColumn.Other : null);

    private FundBlock Build(Grid grid, string part, string before, GridRow head, Dictionary<int, FundRow> columns, List<(GridRow Row, GridCell Label, FundColumn Source)> rows)
    {
        // Two rows for one source (上级财政资金, 本级财政资金): neither is the whole of it.
        var known = rows.Where(row => HeaderText.Holding(words.FundSources, row.Label.Text) is not null).ToList();
        var once = (known.Exists(row => row.Source == FundColumn.Other) ? known : rows).GroupBy(row => row.Source).Where(same => same.Count() == 1 || same.Key == FundColumn.Total).Select(same => same.First()).ToList();
        var lines = columns.OrderBy(one => one.Value).Select(one => new FundLine(
            one.Value,
            At(head, head.At(one.Key)!), // the heads were taken from this row
            once.ToDictionary(row => row.Source, row => Figure(row.Row, one.Key)))).ToList();
        var unit = MoneyUnitReader.Of(grid.Rows.Where(row => row.Number <= rows[^1].Row.Number && row.Number >= head.Number - 1), before, lines);
        return new FundBlock(new Funds(unit, lines)) { Execution = Execution() };

        Place At(GridRow row, GridCell cell) => Place.Cell(part, grid.Number, row.Number, cell.Column, cell.Text);

        Figure Figure(GridRow row, int column)
        {
            var text = row.At(column)?.Text ?? string.Empty;
            return new Figure(row.At(column) is { IsUnclear: true } ? null : QuantityReader.ReadFigure(text), text, Place.Cell(part, grid.Number, row.Number, column, text));
        }

        IndicatorLine? Execution()
        {
            var roles = head.Cells.Where(cell => !cell.IsBlank && HeaderText.Exact(words.Columns, cell.Text) is not null)
                .DistinctBy(cell => HeaderText.Exact(words.Columns, cell.Text)).ToDictionary(cell => HeaderText.Exact(words.Columns, cell.Text)!.Value); // filtered before
            var cells = new TableCells(part, grid.Number, roles);
            if (!roles.ContainsKey(ColumnRole.Weight) && !roles.ContainsKey(ColumnRole.Score))
            {
                return null;
            }

            // Rows of sources may repeat weight and score: the first that prints any counts, once.
            var row = rows.Select(one => one.Row).FirstOrDefault(one => cells.Figure(one, ColumnRole.Weight)?.Value is not null || cells.Figure(one, ColumnRole.Score)?.Value is not null)
                ?? rows[0].Row;
            var rate = columns.Where(one => one.Value == FundRow.ExecutionRate).Select(one => (int?)one.Key).FirstOrDefault();
            return new IndicatorLine(new StatedText("预算执行率", At(rows[0].Row, rows[0].Label)))
            {
                Kind = IndicatorKind.Execution,
                Weight = cells.Figure(row, ColumnRole.Weight) ?? WeightInLabels(head, rows),
                Actual = rate is { } column ? new StatedQuantity(Rate(row.At(column)?.Text), Place.Cell(part, grid.Number, row.Number, column, row.At(column)?.Text ?? string.Empty)) : null,
                Score = cells.Figure(row, ColumnRole.Score),
                ReviewScore = cells.Figure(row, ColumnRole.ReviewScore),
                Reason = cells.Text(row, ColumnRole.Reason),
            };
        }

        Figure? WeightInLabels(GridRow row, List<(GridRow Row, GridCell Label, FundColumn Source)> sources) => row.Cells.Concat(sources[0].Row.Cells)
            .Select(cell => (cell, Match: Points().Match(PrintedText.Key(cell.Text))))
            .Where(one => one.Match.Success)
            .Select(one => new Figure(decimal.Parse(one.Match.Groups["points"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), one.Match.Groups["points"].Value, At(row, one.cell)))
            .FirstOrDefault();
    }

    private static Quantity Rate(string? printed) => QuantityReader.Read(PrintedText.IsNothing(printed ?? string.Empty) ? null : printed);

    /// <summary>预算执行情况（20分）, 得分（20分×执行率）.</summary>
    [GeneratedRegex("\\((?<points>\\d{1,3}(\\.\\d+)?)分", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Points();
}
