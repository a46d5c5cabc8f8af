using Duheng.Documents.Papers;

namespace Duheng.Documents.Readers.Pdf;

/// <summary>A table as its rules draw it, of one page or, joined, of several.</summary>
internal sealed class RuledTable(double top, double bottom, int rows, IReadOnlyList<RuledCell> cells)
{
    private const double Near = 3;

    private readonly List<RuledCell> cells = [.. cells];

    public double Top { get; } = top;

    public double Bottom { get; } = bottom;

    public int Rows { get; private set; } = rows;

    public bool Covers(PdfWord word) => word.MiddleX > Left && word.MiddleX < Right && word.MiddleY > Top && word.MiddleY < Bottom;

    private double Left => cells.Min(cell => cell.Left);

    private double Right => cells.Max(cell => cell.Right);

    /// <summary>Whether another piece, on the next page, can be the rest of this table.</summary>
    public bool Fits(RuledTable next) => Math.Abs(Left - next.Left) <= Near && Math.Abs(Right - next.Right) <= Near && next.Columns.Count(x => Columns.Any(own => Math.Abs(own - x) <= Near)) * 3 >= next.Columns.Count * 2;

    private IReadOnlyList<double> Columns => Lines(cells);

    /// <summary>Appends the rest: without the head that is printed again, and with a row that the page broke made whole.</summary>
    public void Append(RuledTable next)
    {
        var head = 0;
        while (head < next.Rows && head < Rows && next.RowText(head) == RowText(head) && next.RowText(head).Length > 0)
        {
            head++;
        }

        var rest = next.cells.Where(cell => cell.LastRow >= head).ToList();
        var shift = Rows - head;
        if (head < next.Rows && IsTail(rest, head))
        {
            Mend(rest.Where(cell => cell.FirstRow <= head && cell.Text.Length > 0));
            rest = [.. rest.Where(cell => cell.LastRow > head).Select(cell => cell.FirstRow <= head ? cell with { FirstRow = head + 1 } : cell)];
            shift--;
        }

        foreach (var tail in rest.Where(cell => cell.FirstRow <= head && IsCutTail(cell, rest)).ToList())
        {
            Mend([tail]);
            rest[rest.IndexOf(tail)] = tail with { Text = string.Empty };
        }

        foreach (var blank in rest.Where(cell => cell.FirstRow <= head && GoesOnAbove(cell)).ToList())
        {
            var above = Above(blank)!; // there is one, or it would not go on
            cells[cells.IndexOf(above)] = above with { LastRow = blank.LastRow + shift };
            rest.Remove(blank);
        }

        cells.AddRange(rest.Select(cell => cell with { FirstRow = Math.Max(cell.FirstRow, head) + shift, LastRow = cell.LastRow + shift }));
        Rows = next.Rows + shift;
    }

    public IReadOnlyList<IReadOnlyList<GridCell>> ToGrid()
    {
        var lines = Columns;
        return [.. Enumerable.Range(0, Rows).Select(row => (IReadOnlyList<GridCell>)[.. Row(row, lines)])];
    }

    private IEnumerable<GridCell> Row(int row, IReadOnlyList<double> lines)
    {
        var column = 0;
        foreach (var cell in cells.Where(cell => cell.FirstRow <= row && row <= cell.LastRow).OrderBy(cell => cell.Left))
        {
            var (first, last) = (Nearest(lines, cell.Left), Nearest(lines, cell.Right));
            if (first >= column && last > first)
            {
                column = last;
                yield return new GridCell(first + 1, last - first, row == cell.FirstRow ? cell.Text : string.Empty) { ContinuesAbove = row > cell.FirstRow };
            }
        }
    }

    private string RowText(int row) => string.Join('\t', cells.Where(cell => cell.FirstRow == row).OrderBy(cell => cell.Left).Select(cell => cell.Text));

    /// <summary>A first row with few filled cells, all of which have a full line right above, is the end of a row that a page broke.</summary>
    private bool IsTail(List<RuledCell> rest, int head)
    {
        var row = rest.Where(cell => cell.FirstRow <= head).ToList();
        var filled = row.Where(cell => cell.Text.Length > 0).ToList();
        return filled.Count > 0 && row.Count > 2 && filled.Count * 2 < row.Count && filled.TrueForAll(cell => Above(cell) is { Text.Length: > 0, IsFull: true });
    }

    /// <summary>A letter or two below a cell whose only line is full, in a cell that spans rows or right of one: the end of its text, cut off by the page.</summary>
    private bool IsCutTail(RuledCell tail, List<RuledCell> rest) => tail.Text.Length is 1 or 2
        && tail.Text.All(char.IsLetter)
        && Above(tail) is { IsFull: true } above
        && above.Text.Length > tail.Text.Length
        && above.Text.All(letter => letter >= 0x100)
        && rest.TrueForAll(cell => cell.FirstRow != tail.FirstRow || Math.Abs(cell.Right - tail.Left) > Near || GoesOnAbove(cell));

    /// <summary>A blank cell below one of several rows, or itself of several, is that cell going on.</summary>
    private bool GoesOnAbove(RuledCell cell) => cell.Text.Length == 0
        && Above(cell) is { } above
        && (above.LastRow > above.FirstRow || cell.LastRow > cell.FirstRow);

    private void Mend(IEnumerable<RuledCell> tails)
    {
        foreach (var tail in tails.ToList())
        {
            if (Above(tail) is { } above)
            {
                cells[cells.IndexOf(above)] = above with { Text = above.Text + tail.Text };
            }
        }
    }

    private RuledCell? Above(RuledCell tail) =>
        cells.LastOrDefault(cell => cell.LastRow == Rows - 1 && Math.Abs(cell.Left - tail.Left) <= Near && Math.Abs(cell.Right - tail.Right) <= Near);

    private static List<double> Lines(IEnumerable<RuledCell> cells)
    {
        var lines = new List<double>();
        foreach (var x in cells.SelectMany(cell => new[] { cell.Left, cell.Right }).Order())
        {
            if (lines.Count == 0 || x - lines[^1] > Near)
            {
                lines.Add(x);
            }
        }

        return lines;
    }

    private static int Nearest(IReadOnlyList<double> lines, double x) => Enumerable.Range(0, lines.Count).MinBy(index => Math.Abs(lines[index] - x));
}
