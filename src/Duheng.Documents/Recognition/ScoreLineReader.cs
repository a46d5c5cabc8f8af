using System.Text.RegularExpressions;
using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Reads one row of a score table.</summary>
internal sealed partial class ScoreLineReader(FormWords words)
{
    /// <summary>Null when the row holds no indicator.</summary>
    /// <param name="blockPoints">Printed for all lines of its block, where the lines have none of their own.</param>
    public ScoreLine? Read(GridRow row, TableCells cells, Levels levels, bool isAfterTotal, Figure? blockPoints)
    {
        // A cell that runs from the name to the results is a note, or the title of a block of goals.
        if (NameOf(row, cells, levels) is not { } name || cells.AreOne(row, ColumnRole.Name, ColumnRole.Score) || cells.AreOne(row, ColumnRole.Name, ColumnRole.Actual))
        {
            return null;
        }

        var line = new IndicatorLine(name)
        {
            Level1 = levels.Level1,
            Level2 = levels.Level2 is { IsBlank: true } ? null : levels.Level2,
            Kind = KindOf(levels, name),
            Weight = cells.Figure(row, ColumnRole.Weight),
            BlockPoints = cells.Has(ColumnRole.Weight) ? null : blockPoints,
            InitialTarget = cells.Quantity(row, ColumnRole.InitialTarget),
            Target = TargetOf(row, cells),
            Actual = cells.ContinuesAbove(row, ColumnRole.Actual) ? null : cells.Quantity(row, ColumnRole.Actual), // one cell for several lines is told at the first
            Completion = cells.Figure(row, ColumnRole.Completion),
            Score = cells.Figure(row, ColumnRole.Score),
            ReviewScore = cells.Figure(row, ColumnRole.ReviewScore),
            Reason = cells.Text(row, ColumnRole.Reason),
            Monitored = MonitoredOf(row, cells),
        };
        var isEmpty = line.Weight is null or { IsBlank: true } && line.Score is null or { IsBlank: true } && line.Actual is null or { IsBlank: true };
        var key = PrintedText.Key(name.Text);
        if (MayBeTemplate(key) && Template().IsMatch(key) && line.Score?.Value is null && IsTemplate(line.Target) && IsTemplate(line.Actual))
        {
            return new ScoreLine(null) { Placeholder = name };
        }

        // A row of signatures is as wide as the table, so that a name may stand where a score would.
        if (isAfterTotal && line.Weight?.Value is null && line.Score?.Value is null && TableNotes.IsSigned(row))
        {
            return null;
        }

        // Below the total stand notes and signatures, over blank rows the titles of blocks; a subtotal is no line anywhere.
        var isTitle = line.Target is null or { IsBlank: true } && (cells.AreOne(row, ColumnRole.Name, ColumnRole.Level1) || cells.AreOne(row, ColumnRole.Name, ColumnRole.Level2));
        if ((isEmpty && (isAfterTotal || isTitle)) || TotalRows.IsSubtotal(key, row, cells))
        {
            return null;
        }

        return new ScoreLine(line) { SharesAbove = line.Score?.Value is null && SharesAbove(row, cells, line) };
    }

    /// <summary>The name column; where the level-3 cell is blank but figures stand in the row, the level above names it.</summary>
    private static StatedText? NameOf(GridRow row, TableCells cells, Levels levels)
    {
        if (cells.Text(row, ColumnRole.Name) is not { } name || !name.IsBlank)
        {
            return cells.Text(row, ColumnRole.Name);
        }

        var scored = cells.Figure(row, ColumnRole.Score)?.Value is not null && cells.Figure(row, ColumnRole.Weight) is null or { Value: not null };
        return !scored ? null
            : cells.Text(row, ColumnRole.Level2) is { IsBlank: false } two ? two
            : cells.Text(row, ColumnRole.Level1) is { IsBlank: false } one && levels.Level1 is not null ? one
            : null;
    }

    private static MonitoredLine? MonitoredOf(GridRow row, TableCells cells) => cells.Quantity(row, ColumnRole.ToDate) is { } toDate
        ? new MonitoredLine
        {
            ToDate = toDate,
            Forecast = cells.Quantity(row, ColumnRole.Forecast),
            Likelihood = cells.Text(row, ColumnRole.Likelihood),
            Remark = cells.Text(row, ColumnRole.Remark),
        }
        : null;

    /// <summary>A target in three cells is printed as one: ≥ | 95 | % is ≥95%, and 定性 says nothing.</summary>
    private static StatedQuantity? TargetOf(GridRow row, TableCells cells)
    {
        if (cells.Quantity(row, ColumnRole.Target) is not { } value)
        {
            return null;
        }

        var sign = PrintedText.Key(cells.Text(row, ColumnRole.TargetSign)?.Text ?? string.Empty);
        var unit = PrintedText.Key(cells.Text(row, ColumnRole.TargetUnit)?.Text ?? string.Empty);
        if ((sign.Length == 0 && unit.Length == 0) || value.IsBlank)
        {
            return value;
        }

        var text = value.Text;
        var front = sign.Length == 0 || IsWordy(sign) || PrintedText.Key(text).StartsWith(sign, StringComparison.Ordinal) ? string.Empty : cells.Text(row, ColumnRole.TargetSign)!.Text.Trim(); // the sign is of it
        var back = unit.Length == 0 || PrintedText.IsNothing(unit) || PrintedText.Key(text).EndsWith(unit, StringComparison.Ordinal) || (front.Length == 0 && sign.Length > 0 && value.Value.IsText) ? string.Empty : cells.Text(row, ColumnRole.TargetUnit)!.Text.Trim(); // the unit is of it
        return value with { Value = QuantityReader.Read(front + text + back) };
    }

    /// <summary>定性, 定量, 正向, 反向 and what stands for nothing: no sign that could be printed before a figure.</summary>
    private static bool IsWordy(string sign) => PrintedText.IsNothing(sign) || !Sign().IsMatch(sign);

    /// <summary>The cells of weight and score go on from above, or are blank beside what was done.</summary>
    private static bool SharesAbove(GridRow row, TableCells cells, IndicatorLine line) =>
        cells.ContinuesAbove(row, ColumnRole.Score)
        || (line is { Weight.IsBlank: true, Score.IsBlank: true, Actual.IsBlank: false } && !Part().IsMatch(PrintedText.Key(line.Name.Text)));

    private IndicatorKind KindOf(Levels levels, StatedText name)
    {
        if (HeaderText.Holding(words.Kinds, name.Text) == IndicatorKind.Execution)
        {
            return IndicatorKind.Execution;
        }

        return (levels.Level2 is { IsBlank: false } two ? HeaderText.Holding(words.Kinds, two.Text) : null)
            ?? (levels.Level1 is { IsBlank: false } one ? HeaderText.Holding(words.Kinds, one.Text) : null)
            ?? IndicatorKind.Other;
    }

    public static bool IsTemplate(StatedQuantity? value) => value is null or { IsBlank: true } || Blanks().IsMatch(PrintedText.Key(value.Text));

    /// <summary>By its first letter no name of a measure does.</summary>
    private static bool MayBeTemplate(string key) => key is "" or ['三' or '指' or '…' or '.' or '。' or '★', ..];

    [GeneratedRegex("^((三级)?指标[\\d一二三四五六七八九十]*[:,.、]?)?(…|\\.{3,}|。{3,}|★)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Template();

    /// <summary>(≥**人), ★★★, XX, ……</summary>
    [GeneratedRegex("\\*{2,}|★|[×╳]{2,}|[xX]{2,}|^(…|\\.{3,})+$|_{2,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();

    [GeneratedRegex("^其中", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();

    [GeneratedRegex("^([≥≤=<>]=?|大于|小于|等于|不低于|不少于|不超过|不高于)+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sign();
}
