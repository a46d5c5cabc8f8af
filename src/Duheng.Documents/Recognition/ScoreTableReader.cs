using Duheng.Documents.Papers;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Reads a score table by its header words, wherever the header stands and in whatever order its columns are.</summary>
internal sealed class ScoreTableReader(FormWords words)
{
    private readonly ScoreHeads heads = new(words);
    private readonly ScoreLineReader lineReader = new(words);
    private readonly TotalRows totals = new(words);
    private readonly TornTable torn = new(words);

    public bool IsHead(GridRow row) => heads.MayBegin(row);

    public bool IsRuleList(Grid grid) => grid.Rows.Any(heads.IsRuleList);

    /// <summary>Null when no row of the grid is the header of a score table, or nothing but rules stands under it.</summary>
    public ScoreTable? Read(Grid grid, string part)
    {
        for (var index = 0; index < grid.Rows.Count; index++)
        {
            if (heads.At(grid, index) is { } head)
            {
                var table = Read(grid, part, index, head, ofTargets: false);
                var isRules = !head.Columns.ContainsKey(ColumnRole.Target) && !head.Columns.ContainsKey(ColumnRole.Actual)
                    && table.Lines.All(line => line.Score is null or { Value: null });
                return isRules ? null : table;
            }
        }

        return null;
    }

    /// <summary>The second part of a table that is printed in two without its head again; null where the rows do not fit under the head of the first.</summary>
    public ScoreTable? ReadRest(Grid grid, string part, ScoreTable first)
    {
        if (!first.IsOpenEnded || part != first.Part || torn.HeadOver(grid, first.LastHead) is not { } head)
        {
            return null;
        }

        var table = Read(grid, part, 0, head, ofTargets: false, first.Levels);
        return table.Lines.Count > 0 || table.Execution is not null || table.Total?.Value is not null ? table : null;
    }

    /// <summary>Targets without a place for results, as lines without them; null when there is no such list.</summary>
    public ScoreTable? ReadTargets(Grid grid, string part)
    {
        for (var index = 0; index < grid.Rows.Count; index++)
        {
            if (heads.At(grid, index, ofTargets: true) is { } head)
            {
                return Read(grid, part, index, head, ofTargets: true);
            }
        }

        return null;
    }

    private ScoreTable Read(Grid grid, string part, int first, ScoreHead head, bool ofTargets, Levels? above = null)
    {
        var lines = new List<IndicatorLine>();
        var table = new ScoreTable(part, lines)
        {
            Heads = [.. head.Columns.Values.Select(cell => new StatedText(cell.Text, Place.Cell(part, grid.Number, head.Row.Number, cell.Column, cell.Text)))],
            FirstRow = above is null ? head.Row.Number : 1,
            LastHead = head,
            Levels = above ?? new Levels(),
            MonitoredHead = !head.Columns.ContainsKey(ColumnRole.Score) && !head.Columns.ContainsKey(ColumnRole.Actual) && head.Columns.TryGetValue(ColumnRole.ToDate, out var toDate) ? new StatedText(toDate.Text, Place.Cell(part, grid.Number, head.Row.Number, toDate.Column, toDate.Text)) : null,
        };
        var cells = new TableCells(part, grid.Number, head.Columns);
        var fit = new RowFit(grid, head);
        var levels = table.Levels;
        var beside = BlockPoints.Beside(head, part, grid.Number);
        for (var index = first; index < grid.Rows.Count; index++)
        {
            if (index > first && heads.At(grid, index, ofTargets) is { } again)
            {
                (head, cells, fit) = (again, new TableCells(part, grid.Number, again.Columns), new RowFit(grid, again));
                table = table with { LastHead = again };
                beside = BlockPoints.Beside(head, part, grid.Number) ?? beside;
            }

            var row = grid.Rows[index];
            if ((row.Number >= head.Row.Number && row.Number <= head.Last) || row.IsBlank)
            {
                continue;
            }

            row = fit.Of(row);
            if (totals.IsTotal(row, cells))
            {
                table = new TotalRow(words, part, grid.Number).Read(table, row, cells);
                continue;
            }

            levels.Enter(cells, row);
            table = Add(table, lines, lineReader.Read(row, cells, levels, isAfterTotal: table.LastRow > 0, beside));
        }

        if (!head.Columns.ContainsKey(ColumnRole.Weight))
        {
            List<IndicatorLine> given = [.. BlockPoints.Give(lines)];
            lines.Clear();
            lines.AddRange(given);
        }

        return table with { LastRow = Math.Max(table.LastRow, lines.Count > 0 ? lines[^1].Name.Place.Row ?? 0 : 0) };
    }

    private static ScoreTable Add(ScoreTable table, List<IndicatorLine> lines, ScoreLine? read)
    {
        if (read?.Placeholder is { } left)
        {
            return table with { LeftOver = [.. table.LeftOver, left] };
        }

        if (read?.Line is not { } line)
        {
            return table;
        }

        if (line.Kind == IndicatorKind.Execution && table.Execution is null)
        {
            return table with { Execution = line };
        }

        if (read.SharesAbove && lines.Count > 0)
        {
            var isWeightShared = line.Weight?.Value is null;
            lines[^1] = lines[^1] with { SharesScore = true, SharesWeight = isWeightShared };
            line = line with { SharesScore = true, SharesWeight = isWeightShared };
        }

        lines.Add(line);
        return table;
    }
}
