using System.Globalization;
using System.Text;
using Duheng.Documents.Papers;
using Duheng.Documents.Readers.Sheets;

namespace Duheng.Documents.Readers.Html;

/// <summary>A table of a page that is being read, with what stands in its cells.</summary>
internal sealed class HtmlTable
{
    private const int MostColumns = 256;
    private const int MostRowsSpanned = 10_000;
    private const int FewestFilled = 3;

    private readonly List<IReadOnlyList<GridCell>> rows = [];
    private readonly List<(string? Line, HtmlTable? Inner)> content = [];
    private readonly List<(int Column, int Span, int Rows)> hanging = [];
    private readonly List<string> captions = [];
    private List<GridCell>? row;
    private (int Columns, int Rows)? cell;
    private int linked;
    private int letters;
    private int linkedHere;
    private int lettersHere;

    public StringBuilder Text { get; } = new();

    public bool IsCellOpen => cell is not null;

    public int Cells { get; private set; }

    public bool IsCaption { get; set; }

    public void BeginRow()
    {
        EndRow();
        row = [];
    }

    public void BeginCell(HtmlTag tag)
    {
        EndCell();
        row ??= [];
        cell = (Math.Min(Number(tag.Attribute("colspan"), 1), MostColumns), Number(tag.Attribute("rowspan"), 1) is > 0 and var down ? Math.Min(down, MostRowsSpanned) : MostRowsSpanned);
        Text.Clear();
        Cells++;
    }

    /// <summary>Ends a line inside the cell.</summary>
    public void Break()
    {
        if (Text.Length > 0 && Text[^1] != '\n')
        {
            Text.Append('\n');
        }
    }

    /// <summary>Counts letters of the table and of the cell, those of links apart.</summary>
    public void Count(int count, bool isLinked)
    {
        var link = isLinked ? count : 0;
        (letters, lettersHere, linked, linkedHere) = (letters + count, lettersHere + count, linked + link, linkedHere + link);
    }

    public void Add(HtmlTable inner)
    {
        TakeLines();
        content.Add((null, inner));
    }

    public void EndCell()
    {
        if (cell is not { } open || row is null)
        {
            return;
        }

        var text = Text.ToString().Trim();
        TakeLines();
        Fill(row, until: int.MaxValue, onlyNext: true);
        var column = Next(row);
        var span = Math.Max(open.Columns, 1);
        if (column <= MostColumns)
        {
            row.Add(new GridCell(column, span, text));
            if (open.Rows > 1)
            {
                hanging.Add((column, span, open.Rows));
            }
        }

        cell = null;
        Text.Clear();
    }

    public void EndRow()
    {
        EndCell();
        if (row is not null)
        {
            Fill(row, MostColumns, onlyNext: false);
            rows.Add(row);
            for (var index = hanging.Count - 1; index >= 0; index--)
            {
                hanging[index] = hanging[index] with { Rows = hanging[index].Rows - 1 };
                if (hanging[index].Rows <= 0)
                {
                    hanging.RemoveAt(index);
                }
            }

            row = null;
        }
    }

    public void EndCaption()
    {
        captions.Add(Text.ToString());
        Text.Clear();
        IsCaption = false;
    }

    /// <summary>A frame that only lays a page out gives its content away; a table of links is a menu.</summary>
    public void AddTo(PaperBuilder builder, Action<string> addLine)
    {
        EndRow();
        var tables = content.Exists(one => one.Inner is not null);
        if (rows.TrueForAll(cells => cells.Count <= 1) || (tables && rows.Count(cells => cells.Count(one => !one.IsBlank) >= FewestFilled) < 2))
        {
            foreach (var (line, inner) in content)
            {
                inner?.AddTo(builder, addLine);
                addLine(line ?? string.Empty);
            }

            return;
        }

        captions.ForEach(addLine);
        if (linked * 2 <= letters && !rows.Exists(cells => cells.Any(IsIndex)))
        {
            AddRows(builder);
        }

        content.ForEach(one => one.Inner?.AddTo(builder, addLine));
    }

    /// <summary>The table of a sheet is all that stands on it: lines and tables.</summary>
    private void AddRows(PaperBuilder builder)
    {
        if (builder.Sheet is null)
        {
            builder.AddGrid(rows);
        }
        else
        {
            new SheetBlocks(builder).Add([.. rows.Select((cells, index) => new GridRow(index + 1, cells))]);
        }
    }

    /// <summary>The box with the index number of a published document is the site's, not the document's.</summary>
    private static bool IsIndex(GridCell one) => one.Text.Replace(" ", string.Empty, StringComparison.Ordinal).Replace("\u3000", string.Empty, StringComparison.Ordinal).StartsWith("索引号", StringComparison.Ordinal);

    /// <summary>A cell of links is a menu.</summary>
    private void TakeLines()
    {
        if (linkedHere * 2 <= lettersHere)
        {
            content.AddRange(Lines());
        }

        (linkedHere, lettersHere) = (0, 0);
    }

    private IEnumerable<(string? Line, HtmlTable? Inner)> Lines() =>
        Text.ToString().Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => ((string?)line, (HtmlTable?)null));

    private static int Next(List<GridCell> cells) => cells.Count == 0 ? 1 : cells[^1].Column + cells[^1].Span;

    /// <summary>Puts cells that hang down from above where they belong: those right behind the last cell, or all that are left.</summary>
    private void Fill(List<GridCell> cells, int until, bool onlyNext)
    {
        while (hanging.Where(one => onlyNext ? one.Column == Next(cells) : one.Column >= Next(cells) && one.Column <= until).OrderBy(one => one.Column).FirstOrDefault() is { Span: > 0 } above && !IsNew(cells, above.Column))
        {
            cells.Add(new GridCell(above.Column, above.Span, string.Empty) { ContinuesAbove = true });
        }
    }

    private static bool IsNew(List<GridCell> cells, int column) => cells.Exists(one => one.Column == column);

    private static int Number(string? printed, int otherwise) =>
        int.TryParse(printed, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
