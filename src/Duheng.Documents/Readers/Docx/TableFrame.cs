using System.Text;
using Duheng.Documents.Papers;

namespace Duheng.Documents.Readers.Docx;

/// <summary>A table that is being read, with the tables inside its cells.</summary>
internal sealed class TableFrame
{
    public const int MostColumns = 256;

    /// <summary>A cell of a form holds a few paragraphs; what holds a title, its header and a text is a page.</summary>
    private const int FewestOfPage = 3;

    private readonly List<IReadOnlyList<GridCell>> rows = [];
    private readonly List<(string? Text, Origin Origin, TableFrame? Inner)> content = [];
    private readonly StringBuilder text = new();
    private List<GridCell> merged = [];
    private List<(GridCell Cell, bool? Continues)> row = [];
    private int column = 1;
    private int after;
    private Origin cell;
    private bool hasInner;

    public int Span { get; set; } = 1;

    /// <summary>True for a cell that goes on with the one above, false for the first of such, null for one alone.</summary>
    public bool? Continues { get; set; }

    /// <summary>The cell goes on with the one to its left (an old way to merge).</summary>
    public bool ContinuesLeft { get; set; }

    /// <summary>The row, or the cell, was deleted under tracking.</summary>
    public bool IsRowDeleted { get; set; }

    public bool IsCellDeleted { get; set; }

    private bool IsPage => rows.Count == 1 && content.Count(one => one.Text?.Length > 0) >= FewestOfPage;

    public void BeginRow() => (row, column, after, IsRowDeleted) = ([], 1, 0, false);

    /// <summary>Grid columns that the row leaves free before its first cell.</summary>
    public void Skip(int columns)
    {
        row.Add((new GridCell(column, columns, string.Empty), null));
        column += columns;
    }

    /// <summary>Grid columns that the row leaves free behind its last cell.</summary>
    public void SkipAfter(int columns) => after = columns;

    public void BeginCell(Origin origin)
    {
        cell = origin;
        text.Clear();
        (Span, Continues, ContinuesLeft, IsCellDeleted) = (1, null, false, false);
    }

    public void AddText(string paragraph, Origin origin)
    {
        if (text.Length > 0 && paragraph.Length > 0)
        {
            text.Append('\n');
        }

        text.Append(paragraph);
        content.Add((paragraph, origin, null));
    }

    public void AddTable(TableFrame inner)
    {
        content.Add((null, default, inner));
        hasInner = true;
    }

    public void EndCell()
    {
        if (ContinuesLeft && row.Count > 0)
        {
            var left = row[^1];
            row[^1] = (left.Cell with { Span = left.Cell.Span + Span }, left.Continues);
            column += Span;
        }
        else if (!IsCellDeleted)
        {
            row.Add((new GridCell(column, Span, text.ToString().Trim()) { Origin = cell }, Continues));
            column += Span;
        }

        text.Clear();
    }

    public void EndRow()
    {
        if (IsRowDeleted)
        {
            return;
        }

        if (after > 0)
        {
            row.Add((new GridCell(column, after, string.Empty), null));
        }

        List<GridCell> below = [];
        var cells = new List<GridCell>(row.Count);
        foreach (var (own, continues) in row)
        {
            if (continues is not null)
            {
                below.Add(own);
            }

            cells.Add(continues == true && Covers(merged, own) ? own with { Text = string.Empty, ContinuesAbove = true } : own);
        }

        merged = below;
        rows.Add(cells);
    }

    /// <summary>Puts the table into the paper, and behind it those inside it. A frame of one column around tables, or of one cell around chapters, is no table.</summary>
    public void AddTo(PaperBuilder builder)
    {
        if (rows.TrueForAll(cells => cells.Count <= 1) && (hasInner || IsPage))
        {
            foreach (var (paragraph, origin, inner) in content)
            {
                inner?.AddTo(builder);
                foreach (var line in paragraph?.Split('\n') ?? [])
                {
                    builder.AddParagraph(line, origin);
                }
            }

            return;
        }

        if (rows.Count > 0)
        {
            builder.AddGrid(rows);
        }

        foreach (var (_, _, inner) in content)
        {
            inner?.AddTo(builder);
        }
    }

    /// <summary>The merge above stands over the cell, edge to edge; on a ragged grid an empty cell may overlap it.</summary>
    private static bool Covers(List<GridCell> above, GridCell cell) => above.Exists(top =>
        (top.Column == cell.Column && top.Span == cell.Span)
        || ((cell.IsBlank || top.Column == cell.Column) && top.Column < cell.Column + cell.Span && cell.Column < top.Column + top.Span));
}
