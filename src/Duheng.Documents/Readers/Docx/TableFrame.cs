using System.Text;
using Duheng.Documents.Papers;

namespace Duheng.Documents.Readers.Docx;

/// <summary>A table that is being read.</summary>
internal sealed class TableFrame
{
    public const int MostColumns = 256;

    private readonly List<IReadOnlyList<GridCell>> rows = [];
    private readonly StringBuilder text = new();
    private List<GridCell> row = [];
    private int column = 1;
    private Origin cell;

    public IReadOnlyList<IReadOnlyList<GridCell>> Rows => rows;

    public int Span { get; set; } = 1;

    public bool ContinuesAbove { get; set; }

    public void BeginRow() => (row, column) = ([], 1);

    public void Skip(int columns) => column += columns;

    public void BeginCell(Origin origin)
    {
        cell = origin;
        text.Clear();
        (Span, ContinuesAbove) = (1, false);
    }

    public void AddText(string paragraph)
    {
        if (text.Length > 0 && paragraph.Length > 0)
        {
            text.Append('\n');
        }

        text.Append(paragraph);
    }

    public void EndCell()
    {
        row.Add(new GridCell(column, Span, ContinuesAbove ? string.Empty : text.ToString().Trim()) { ContinuesAbove = ContinuesAbove, Origin = cell });
        column += Span;
        text.Clear();
    }

    public void EndRow() => rows.Add(row);

    public string ToText() =>
        string.Join('\n', rows.Select(cells => string.Join(' ', cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text))));
}
