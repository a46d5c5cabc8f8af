using Duheng.Documents.Papers;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Reads goals beside what came of them: 预期目标 | 实际完成情况, with the texts below or behind.</summary>
internal sealed class GoalReader(FormWords words)
{
    private const int LongestHead = 20;

    public IReadOnlyList<StatedGoal> Read(Grid grid, string part, int lastRow)
    {
        var goals = new List<StatedGoal>();
        for (var index = 0; index < grid.Rows.Count && grid.Rows[index].Number < lastRow; index++)
        {
            var row = grid.Rows[index];
            if (Head(row, words.GoalHeads) is not { } planned)
            {
                continue;
            }

            var done = Head(row, words.GoalResultHeads);
            var below = index + 1 < grid.Rows.Count ? grid.Rows[index + 1] : null;
            var behind = row.At(planned.Column + planned.Span);
            var source = behind is { IsBlank: false } && !ReferenceEquals(behind, done) ? (row, behind) : (below, below?.At(planned.Column));
            if (source is ({ } at, { IsBlank: false } text))
            {
                var result = done is null ? null : ReferenceEquals(at, row) ? row.At(done.Column + done.Span) : at.At(done.Column);
                goals.Add(new StatedGoal(Stated(at, text), result is null ? null : Stated(at, result)));
            }
        }

        return goals;

        StatedText Stated(GridRow row, GridCell cell) => new(cell.Text.Trim(), Place.Cell(part, grid.Number, row.Number, cell.Column, cell.Text));
    }

    /// <summary>实施期目标 with the text below it, or behind.</summary>
    public IEnumerable<StatedText> ReadPeriod(Grid grid, string part, int lastRow)
    {
        for (var index = 0; index < grid.Rows.Count && grid.Rows[index].Number < lastRow; index++)
        {
            var row = grid.Rows[index];
            if (Head(row, words.PeriodGoalHeads) is { } head)
            {
                var behind = row.At(head.Column + head.Span);
                var isBehind = behind is { IsBlank: false } && behind.Text.Length > LongestHead;
                var at = isBehind ? row : index + 1 < grid.Rows.Count ? grid.Rows[index + 1] : null;
                if ((isBehind ? behind : at?.At(head.Column)) is { IsBlank: false } text)
                {
                    yield return new StatedText(text.Text.Trim(), Place.Cell(part, grid.Number, at!.Number, text.Column, text.Text)); // the text is in it
                }
            }
        }
    }

    private static GridCell? Head(GridRow row, IReadOnlyList<string> heads) =>
        row.Cells.FirstOrDefault(cell => cell.Text.Length is > 0 and <= LongestHead && heads.Contains(HeaderText.Bare(cell.Text), StringComparer.Ordinal));
}
