namespace Duheng.Documents.Writing;

/// <summary>A table laid out on its grid: for every row the cells that cover it, from left to right.</summary>
internal sealed class TableFrame
{
    public TableFrame(TablePiece table)
    {
        var covered = new FrameSlot?[table.Widths.Count];
        var rows = new List<IReadOnlyList<FrameSlot>>(table.Rows.Count);
        for (var number = 0; number < table.Rows.Count; number++)
        {
            var slots = new List<FrameSlot>();
            using var cells = table.Rows[number].GetEnumerator();
            for (var column = 0; column < covered.Length;)
            {
                if (covered[column] is { } above && above.Row + above.Cell.Rows > number)
                {
                    slots.Add(above with { IsContinued = true });
                    column += above.Cell.Columns;
                    continue;
                }

                var slot = new FrameSlot(cells.MoveNext() ? cells.Current : throw Misfit(number, "too few"), number, column);
                Array.Fill(covered, slot, column, slot.Cell.Columns);
                slots.Add(slot);
                column += slot.Cell.Columns;
            }

            rows.Add(cells.MoveNext() ? throw Misfit(number, "too many") : slots);
        }

        Rows = rows;
    }

    public IReadOnlyList<IReadOnlyList<FrameSlot>> Rows { get; }

    /// <summary>A template that does not add up is a bug.</summary>
    private static InvalidOperationException Misfit(int row, string what) => new(FormattableString.Invariant($"Row {row + 1} of a table has {what} cells."));
}
