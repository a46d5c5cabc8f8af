using Duheng.Documents.Papers;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Reads a score table by its header words, wherever the header stands and in whatever order its columns are.</summary>
internal sealed class ScoreTableReader(FormWords words)
{
    private const int FewestRoles = 4;

    /// <summary>Null when no row of the grid is the header of a score table.</summary>
    public ScoreTable? Read(Grid grid, string part)
    {
        foreach (var row in grid.Rows)
        {
            if (ColumnsOf(row) is { } columns)
            {
                return grid.Rows.FirstOrDefault(below => below.Number == row.Number + 1) is { } below && LevelsOf(below) is { } levels
                    ? Read(grid, part, below, columns.Where(one => !levels.ContainsKey(one.Key)).Concat(levels).ToDictionary())
                    : Read(grid, part, row, columns);
            }
        }

        return null;
    }

    public bool IsHead(GridRow row) => row.Cells.Count >= FewestRoles && ColumnsOf(row) is not null;

    /// <summary>A second head row that parts 绩效指标 into its levels.</summary>
    private Dictionary<ColumnRole, GridCell>? LevelsOf(GridRow row)
    {
        var levels = new Dictionary<ColumnRole, GridCell>();
        foreach (var cell in row.Cells.Where(cell => !cell.IsBlank))
        {
            if (HeaderText.Exact(words.Columns, cell.Text) is { } role and (ColumnRole.Level1 or ColumnRole.Level2 or ColumnRole.Name))
            {
                levels.TryAdd(role, cell);
            }
        }

        return levels.Count > 1 && levels.ContainsKey(ColumnRole.Name) ? levels : null;
    }

    private Dictionary<ColumnRole, GridCell>? ColumnsOf(GridRow row)
    {
        var columns = new Dictionary<ColumnRole, GridCell>();
        foreach (var cell in row.Cells)
        {
            if (!cell.IsBlank && HeaderText.Exact(words.Columns, cell.Text) is { } role)
            {
                columns.TryAdd(role, cell);
            }
        }

        // A form with one target column may call it 年初目标值: then that is the target.
        if (!columns.ContainsKey(ColumnRole.Target) && columns.Remove(ColumnRole.InitialTarget, out var only))
        {
            columns[ColumnRole.Target] = only;
        }

        var scores = columns.ContainsKey(ColumnRole.Score) || columns.ContainsKey(ColumnRole.Actual);
        return columns.Count >= FewestRoles && columns.ContainsKey(ColumnRole.Name) && columns.ContainsKey(ColumnRole.Target) && scores ? columns : null;
    }

    private ScoreTable Read(Grid grid, string part, GridRow header, Dictionary<ColumnRole, GridCell> columns)
    {
        var lines = new List<IndicatorLine>();
        var table = new ScoreTable(part, lines)
        {
            Heads = [.. columns.Values.Select(cell => new StatedText(cell.Text, Place.Cell(part, grid.Number, header.Number, cell.Column, cell.Text)))],
        };
        var cells = new TableCells(part, grid.Number, columns);
        StatedText? level1 = null, level2 = null;
        foreach (var row in grid.Rows.Where(row => row.Number > header.Number && !row.IsBlank && ColumnsOf(row) is null))
        {
            if (TotalLabel(row))
            {
                table = table with { Total = cells.Figure(row, ColumnRole.Score), TotalWeight = cells.Figure(row, ColumnRole.Weight) };
                continue;
            }

            var (one, two) = (cells.Text(row, ColumnRole.Level1), cells.Text(row, ColumnRole.Level2));
            level2 = two is { IsBlank: false } ? two : one is { IsBlank: false } ? two ?? level2 : level2;
            level1 = one is { IsBlank: false } ? one : level1;
            if (ReadLine(row, cells, level1, level2) is { } line)
            {
                if (line.Kind == IndicatorKind.Execution && table.Execution is null)
                {
                    table = table with { Execution = line };
                }
                else
                {
                    lines.Add(line);
                }
            }
        }

        return table;
    }

    private bool TotalLabel(GridRow row) =>
        row.Cells.FirstOrDefault(cell => !cell.IsBlank) is { } first && words.Totals.Contains(HeaderText.Bare(first.Text), StringComparer.Ordinal);

    private IndicatorLine? ReadLine(GridRow row, TableCells cells, StatedText? level1, StatedText? level2)
    {
        if (cells.Text(row, ColumnRole.Name) is not { } name || name.IsBlank)
        {
            return null;
        }

        return new IndicatorLine(name)
        {
            Level1 = level1,
            Level2 = level2 is { IsBlank: true } ? null : level2,
            Kind = KindOf(level1, level2, name),
            Weight = cells.Figure(row, ColumnRole.Weight),
            InitialTarget = cells.Quantity(row, ColumnRole.InitialTarget),
            Target = cells.Quantity(row, ColumnRole.Target),
            Actual = cells.Quantity(row, ColumnRole.Actual),
            Completion = cells.Figure(row, ColumnRole.Completion),
            Score = cells.Figure(row, ColumnRole.Score),
            Reason = cells.Text(row, ColumnRole.Reason),
        };
    }

    private IndicatorKind KindOf(StatedText? level1, StatedText? level2, StatedText name)
    {
        if (HeaderText.Holding(words.Kinds, name.Text) == IndicatorKind.Execution)
        {
            return IndicatorKind.Execution;
        }

        return (level2 is { IsBlank: false } ? HeaderText.Holding(words.Kinds, level2.Text) : null)
            ?? (level1 is { IsBlank: false } ? HeaderText.Holding(words.Kinds, level1.Text) : null)
            ?? IndicatorKind.Other;
    }
}
