using Duheng.Documents.Papers;

namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>A row on its columns, with what its glued pieces can mean.</summary>
internal sealed class RestoredRow
{
    private readonly string?[] cells;
    private readonly bool[] unclear;

    public RestoredRow(RowReading row, IReadOnlyList<ColumnRole> columns, bool isDoubtful)
    {
        Columns = columns;
        cells = new string?[columns.Count];
        unclear = new bool[columns.Count];
        foreach (var placed in row.Placed)
        {
            if (placed.IsGlued)
            {
                Glued.Add(placed);
                continue;
            }

            cells[placed.First] = cells[placed.First] is { Length: > 0 } before ? $"{before}{Between(before, placed.Token)}{placed.Token.Text}" : placed.Token.Text;
            unclear[placed.First] = isDoubtful && columns[placed.First] is not (ColumnRole.Level1 or ColumnRole.Level2 or ColumnRole.Name or ColumnRole.Reason);
        }
    }

    /// <summary>The width of a page breaks a cell anywhere; Chinese has no blanks there.</summary>
    private static string Between(string before, Token token) =>
        token.IsClose || (token.OpensLine && !(char.IsAscii(before[^1]) && token.Text.Length > 0 && char.IsAscii(token.Text[0]))) ? string.Empty : " ";

    public IReadOnlyList<ColumnRole> Columns { get; }

    public List<PlacedToken> Glued { get; } = [];

    public bool IsDoubtful => unclear.Contains(true);

    /// <summary>The cells by their columns, one reading of the glued pieces among them.</summary>
    public Dictionary<ColumnRole, string> With(IReadOnlyList<string> reading)
    {
        var all = new Dictionary<ColumnRole, string>();
        for (var column = 0; column < cells.Length; column++)
        {
            if (cells[column] is { } text && !unclear[column])
            {
                all[Columns[column]] = text;
            }
        }

        var next = 0;
        foreach (var column in GluedColumns)
        {
            all[Columns[column]] = reading[next++];
        }

        return all;
    }

    /// <summary>Every reading of all glued pieces of the row together.</summary>
    public IReadOnlyList<string[]> Readings() => Glued.Count == 0
        ? []
        : Glued.Select(placed => GluedCells.GluedReader.Readings(placed.Token.Text, [.. Columns.Skip(placed.First).Take(placed.Last - placed.First + 1)]))
            .Aggregate((IReadOnlyList<string[]>)[[]], (all, more) => [.. from one in all from other in more select (string[])[.. one, .. other]]);

    /// <summary>The cells that were taken for the glued pieces.</summary>
    public IEnumerable<string> Current() => GluedColumns.Select(column => cells[column] ?? string.Empty);

    public void Take(IReadOnlyList<string> reading)
    {
        var next = 0;
        foreach (var column in GluedColumns)
        {
            cells[column] = reading[next++];
        }
    }

    /// <summary>Nobody can say: the text as it stands in each cell that it fills, and no figure may be read from it.</summary>
    public void LeaveUnclear()
    {
        foreach (var placed in Glued)
        {
            for (var column = placed.First; column <= placed.Last; column++)
            {
                (cells[column], unclear[column]) = (placed.Token.Text, true);
            }
        }
    }

    public IReadOnlyList<GridCell> ToCells() =>
        [.. cells.Select((text, column) => new GridCell(column + 1, 1, text ?? string.Empty) { IsUnclear = unclear[column] })];

    private IEnumerable<int> GluedColumns => Glued.SelectMany(placed => Enumerable.Range(placed.First, placed.Last - placed.First + 1));
}
