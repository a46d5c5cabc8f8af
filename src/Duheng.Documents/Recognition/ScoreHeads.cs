using Duheng.Documents.Papers;

namespace Duheng.Documents.Recognition;

/// <summary>Finds the head of a score table in one row, or in two where a head spans others (年度指标值 over 指标性质, 指标值, 度量单位).</summary>
internal sealed class ScoreHeads(FormWords words)
{
    public const int FewestRoles = 4;

    /// <summary>Null when the row does not begin a head.</summary>
    /// <param name="ofTargets">Whether a list of targets without results is looked for.</param>
    public ScoreHead? At(Grid grid, int index, bool ofTargets = false)
    {
        var row = grid.Rows[index];
        if (row.Cells.Count(cell => !cell.IsBlank) < 2 || !row.Cells.Any(IsTelling))
        {
            return null;
        }

        var below = index + 1 < grid.Rows.Count ? grid.Rows[index + 1] : null;
        if (below is not null && IsSecondRow(below))
        {
            var aligned = HeaderAlignment.Spread(row, below);
            var columns = Roles([.. below.Cells.Where(cell => !cell.IsBlank), .. aligned.Cells.Where(cell => !IsOver(cell, below))]);
            return Fits(columns) ? new ScoreHead(row, below.Number, Math.Max(aligned.Width, below.Width), columns) : null;
        }

        var single = Roles(row.Cells);
        return Fits(single) ? new ScoreHead(row, row.Number, row.Width, single) : null;

        bool Fits(Dictionary<ColumnRole, GridCell> columns) => ofTargets ? IsTargetList(columns) : IsHead(columns);
    }

    /// <summary>Whether a row alone could be a head; cheaper, for those who only look for one.</summary>
    public bool MayBegin(GridRow row) => row.Cells.Count > 2 && row.Cells.Any(IsTelling) && Roles(row.Cells).Count > 2;

    /// <summary>Targets without a place for results: 绩效目标申报表.</summary>
    private static bool IsTargetList(Dictionary<ColumnRole, GridCell> columns) =>
        columns.ContainsKey(ColumnRole.Name) && columns.ContainsKey(ColumnRole.Target) && !columns.ContainsKey(ColumnRole.Score) && !columns.ContainsKey(ColumnRole.Actual);

    /// <summary>Points and how they are given, without a report: 评分标准.</summary>
    public bool IsRuleList(GridRow row) =>
        row.Cells.Count > 2 && Roles(row.Cells) is { Count: > 1 } columns && columns.ContainsKey(ColumnRole.Name) && columns.ContainsKey(ColumnRole.Weight);

    /// <summary>Every head has one of these; most rows have none.</summary>
    private static bool IsTelling(GridCell cell) => cell.Text.Length is > 0 and < 30
        && (cell.Text.Contains('分', StringComparison.Ordinal) || cell.Text.Contains('值', StringComparison.Ordinal) || cell.Text.Contains("完成", StringComparison.Ordinal));

    /// <summary>Nothing but heads, and more than one.</summary>
    private bool IsSecondRow(GridRow row)
    {
        var filled = row.Cells.Where(cell => !cell.IsBlank).ToList();
        return filled.Count > 1 && filled.TrueForAll(cell => cell.Text.Length < 30 && HeaderText.Exact(words.Columns, cell.Text) is not null)
            && !IsHead(Roles(filled));
    }

    /// <summary>A head that spans others says nothing of its own.</summary>
    private static bool IsOver(GridCell cell, GridRow below) =>
        cell.IsBlank || below.Cells.Any(under => !under.IsBlank && under.Column < cell.Column + cell.Span && cell.Column < under.Column + under.Span);

    /// <summary>Of two heads for one role the one whose word comes first in the list is meant: 三级指标 before 绩效指标.</summary>
    private Dictionary<ColumnRole, GridCell> Roles(IReadOnlyList<GridCell> cells)
    {
        var columns = new Dictionary<ColumnRole, GridCell>();
        var ranks = new Dictionary<ColumnRole, int>();
        foreach (var cell in cells)
        {
            if (!cell.IsBlank && cell.Text.Length < 30 && RoleOf(cell.Text) is var (role, rank) && rank < ranks.GetValueOrDefault(role, int.MaxValue))
            {
                (columns[role], ranks[role]) = (cell, rank);
            }
        }

        // 备注 beside 偏差原因分析 is no reason.
        if (columns.TryGetValue(ColumnRole.Reason, out var reason)
            && cells.FirstOrDefault(cell => !ReferenceEquals(cell, reason) && words.Columns[ColumnRole.Remark].Contains(HeaderText.Bare(cell.Text), StringComparer.Ordinal)) is { } remark)
        {
            columns[ColumnRole.Remark] = remark;
        }

        // A form with one target column may call it 年初目标值: then that is the target.
        if (!columns.ContainsKey(ColumnRole.Target) && columns.Remove(ColumnRole.InitialTarget, out var only))
        {
            columns[ColumnRole.Target] = only;
        }

        return columns;
    }

    /// <summary>1—7月执行情况 is 执行情况 with its months before it; without them it is none.</summary>
    private (ColumnRole Role, int Rank)? RoleOf(string head) => HeaderText.Ranked(words.Columns, head) switch
    {
        (ColumnRole.ToDate, _) => null,
        null => MonitoredPeriod.Of(head) is var (_, rest) && words.Columns[ColumnRole.ToDate].Contains(HeaderText.Bare(rest), StringComparer.Ordinal) ? (ColumnRole.ToDate, 0) : null,
        var known => known,
    };

    /// <summary>A rule table has no results, a list of targets neither.</summary>
    private static bool IsHead(Dictionary<ColumnRole, GridCell> columns)
    {
        var results = columns.ContainsKey(ColumnRole.Score) || columns.ContainsKey(ColumnRole.Actual) || columns.ContainsKey(ColumnRole.ToDate);
        var measures = columns.ContainsKey(ColumnRole.Target) || (columns.ContainsKey(ColumnRole.Weight) && columns.ContainsKey(ColumnRole.Score));
        return columns.Count >= FewestRoles && columns.ContainsKey(ColumnRole.Name) && results && measures;
    }
}
