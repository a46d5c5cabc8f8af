namespace Duheng.Fixtures.Forms;

/// <summary>The rows of a form that is one large table: cells are stretched until each row is as wide as the form.</summary>
internal sealed class SheetRows(int width)
{
    private readonly List<IReadOnlyList<FormCell>> rows = [];

    public int Width { get; } = width;

    /// <summary>A row over the whole form.</summary>
    public void Add(params IReadOnlyList<FormCell> cells) => AddBeside(0, cells);

    /// <summary>A row beside a cell that covers so many columns from above. The last cell takes what is left over.</summary>
    public void AddBeside(int covered, params IReadOnlyList<FormCell> cells)
    {
        var left = Width - covered - cells.Sum(cell => cell.Columns);
        if (left < 0)
        {
            throw new ArgumentException($"The form has {Figures.Print(Width)} columns.", nameof(cells));
        }

        rows.Add([.. cells.Take(cells.Count - 1), cells[^1] with { Columns = cells[^1].Columns + left }]);
    }

    /// <summary>A row whose cells and the merged ones above make the width by themselves.</summary>
    public void AddExact(IReadOnlyList<FormCell> cells) => rows.Add(cells);

    /// <summary>Cells spread evenly over so many columns.</summary>
    public static IReadOnlyList<FormCell> Spread(int columns, IReadOnlyList<FormCell> cells) =>
        [.. cells.Select((cell, index) => cell with { Columns = (columns / cells.Count) + (index < columns % cells.Count ? 1 : 0) })];

    public FormGrid ToGrid() => new([.. rows]);
}
