namespace Duheng.Documents.Readers.Sheets;

/// <summary>One sheet of a workbook as printed: its filled cells and its merges, within bounds.</summary>
/// <param name="mostCells">More than any form has; a file of records has more.</param>
internal sealed class SheetCells(string name, int mostCells = 200_000)
{
    /// <summary>No form is wider; what stands further right is told, not read.</summary>
    public const int MostColumns = 256;

    private const int MostMerges = 20_000;

    private readonly SortedList<int, SortedList<int, string>> rows = [];
    private readonly List<SheetMerge> merges = [];
    private int count;

    public string Name => name;

    /// <summary>Set when there is more than any report has; the rest is dropped.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>A filled cell too far right to be read, such as JA5.</summary>
    public string? TooFarRight { get; private set; }

    /// <summary>Formulas whose result the file does not hold.</summary>
    public int Uncomputed { get; set; }

    public bool IsEmpty => rows.Count == 0;

    public IReadOnlyList<SheetMerge> Merges => merges;

    public int FirstRow => rows.Keys[0];

    public int LastRow => rows.Keys[^1];

    /// <summary>Cells without text are not kept: a million formatted rows cost nothing.</summary>
    public void Add(int row, int column, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        if (column > MostColumns)
        {
            TooFarRight ??= CellReference.Of(row, column);
            return;
        }

        IsTooLarge = IsTooLarge || ++count > mostCells;
        if (!IsTooLarge)
        {
            if (!rows.TryGetValue(row, out var cells))
            {
                rows[row] = cells = [];
            }

            cells[column] = text;
        }
    }

    public void Merge(SheetMerge merge)
    {
        IsTooLarge = IsTooLarge || merges.Count == MostMerges;
        if (!IsTooLarge && merge.Left <= MostColumns)
        {
            merges.Add(merge);
        }
    }

    /// <summary>The first row with a filled cell at or below a row; past the last there is none.</summary>
    public int FilledRowFrom(int row)
    {
        var (low, high) = (0, rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = rows.Keys[middle] < row ? (middle + 1, high) : (low, middle);
        }

        return low < rows.Count ? rows.Keys[low] : int.MaxValue;
    }

    public string TextAt(int row, int column) => rows.TryGetValue(row, out var cells) && cells.TryGetValue(column, out var text) ? text : string.Empty;

    public int LastColumn => rows.Values.Max(cells => cells.Keys[^1]);
}
