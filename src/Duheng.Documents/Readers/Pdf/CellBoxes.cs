namespace Duheng.Documents.Readers.Pdf;

/// <summary>The boxes of a grid of lines, some of which do not go all the way: where no line is between, it is one box.</summary>
internal sealed class CellBoxes(IReadOnlyList<PdfRule> rules, List<double> xs, List<double> ys)
{
    private const double Near = 2.5;

    private readonly bool[,] taken = new bool[ys.Count - 1, xs.Count - 1];
    private readonly ILookup<double, PdfRule> across = rules.Where(rule => rule.IsAcross).ToLookup(rule => rule.At);
    private readonly ILookup<double, PdfRule> down = rules.Where(rule => !rule.IsAcross).ToLookup(rule => rule.At);

    public IReadOnlyList<CellBox> All()
    {
        var boxes = new List<CellBox>();
        for (var row = 0; row < ys.Count - 1; row++)
        {
            for (var column = 0; column < xs.Count - 1; column++)
            {
                if (!taken[row, column])
                {
                    boxes.Add(Take(row, column));
                }
            }
        }

        return boxes;
    }

    /// <summary>The largest box from its upper left corner: first to the right, then down.</summary>
    private CellBox Take(int row, int column)
    {
        var right = column + 1;
        while (right < xs.Count - 1 && !taken[row, right] && !IsLineDown(right, row))
        {
            right++;
        }

        var bottom = row + 1;
        while (bottom < ys.Count - 1 && Enumerable.Range(column, right - column).All(one => !taken[bottom, one] && !IsLineAcross(bottom, one)))
        {
            bottom++;
        }

        for (var y = row; y < bottom; y++)
        {
            for (var x = column; x < right; x++)
            {
                taken[y, x] = true;
            }
        }

        return new CellBox(column, right, row, bottom);
    }

    private bool IsLineDown(int line, int row) => Covers(down[xs[line]], (ys[row] + ys[row + 1]) / 2);

    private bool IsLineAcross(int line, int column) => Covers(across[ys[line]], (xs[column] + xs[column + 1]) / 2);

    private static bool Covers(IEnumerable<PdfRule> lines, double middle) => lines.Any(line => line.From <= middle + Near && line.To >= middle - Near);
}
