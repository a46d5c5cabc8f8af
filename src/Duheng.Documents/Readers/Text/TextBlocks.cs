using System.Text.RegularExpressions;
using Duheng.Documents.Papers;

namespace Duheng.Documents.Readers.Text;

/// <summary>Groups the lines of a dump: a run of lines with cells is a table, a blank line ends a row, all else is text.</summary>
internal sealed partial class TextBlocks(PaperBuilder builder)
{
    private readonly List<IReadOnlyList<GridCell>> rows = [];
    private readonly List<(string Text, int Line)> unclosed = [];
    private readonly DrawnRows drawn = new();
    private List<GridCell> row = [];
    private bool isClosedByStrokes;
    private bool isBrokenByPage;
    private CellStyle? style;
    private int number;

    public void Add(string line)
    {
        number++;
        line = TakeBookmarks(line);
        if (PageMarks.Is(line))
        {
            ResumeRow();
        }
        else if (LineCells.IsRule(line))
        {
            OpenBelowHead(line);
        }
        else if (LineCells.Of(line, style) is { } cells)
        {
            Add(cells, line);
        }
        else if (string.IsNullOrWhiteSpace(line))
        {
            Blank();
        }
        else if (ContinuesCell())
        {
            row[^1] = row[^1] with { Text = $"{row[^1].Text}\n{line.Trim()}" };
        }
        else if (isClosedByStrokes)
        {
            unclosed.Add((line, number));
        }
        else
        {
            EndGrid();
            builder.AddParagraph(line, new Origin(number, 1));
        }
    }

    public void End()
    {
        // A file that ends in the middle of a row was cut; the last, empty cell of a row may be missing.
        builder.IsCutOff |= row.Count > 0 && rows.Count > 0 && row.Count < rows[^1].Count - 1;
        EndUnclosed();
        EndGrid();
    }

    private void Add(LineCells cells, string line)
    {
        isBrokenByPage = false;
        style ??= cells.Style;
        if (cells.IsWholeRow)
        {
            EndUnclosed();
            EndRow();
        }

        var isClosed = cells.EndsCell && unclosed.Count > 0;
        var at = line.StartsWith('\t') ? 1 : 0;
        foreach (var text in cells.Texts)
        {
            at = line.IndexOf(text, at, StringComparison.Ordinal) is > 0 and var found ? found : at;
            row.Add(new GridCell(row.Count + 1, 1, isClosed ? string.Join('\n', unclosed.Select(one => one.Text).Append(text)) : text)
            {
                Origin = isClosed ? new Origin(unclosed[0].Line, 1) : new Origin(number, at + 1),
            });
            at = Math.Min(at + text.Length + 1, line.Length);
        }

        unclosed.Clear();
        isClosedByStrokes = cells.EndsCell;
        if (cells.IsWholeRow)
        {
            EndRow();
        }
    }

    /// <summary>A line without a tab right behind a filled cell of a wide row is the cell's second paragraph.</summary>
    private bool ContinuesCell() => row.Count > 1 && !row[^1].IsBlank && !isClosedByStrokes;

    private void Blank()
    {
        EndUnclosed();
        if (!isBrokenByPage)
        {
            EndRow();
        }
    }

    /// <summary>Lines behind a closed cell that no stroke ever closed are text.</summary>
    private void EndUnclosed()
    {
        if (unclosed.Count > 0)
        {
            EndGrid();
            unclosed.ForEach(one => builder.AddParagraph(one.Text, new Origin(one.Line, 1)));
            unclosed.Clear();
        }
    }

    /// <summary>A page that ends inside a row breaks it: what comes next belongs to the row, whatever blank lines stand around.</summary>
    private void ResumeRow()
    {
        if (row.Count == 0 && rows.Count > 1 && rows[^1].Count < rows[^2].Count)
        {
            row = [.. rows[^1]];
            rows.RemoveAt(rows.Count - 1);
        }

        isBrokenByPage = row.Count > 0 && rows.Count > 0 && row.Count < rows[^1].Count;
    }

    /// <summary>The row above the rule of Markdown is a head: what stood before it is a table of its own. A drawn table has rules everywhere.</summary>
    private void OpenBelowHead(string rule)
    {
        EndUnclosed();
        EndRow();
        drawn.Cut(rule, rows.Count);
        if (rows.Count > 1 && rule.Contains('|', StringComparison.Ordinal) && rule.AsSpan().IndexOfAnyExcept(" |:-\t") < 0)
        {
            var head = rows[^1];
            rows.RemoveAt(rows.Count - 1);
            EndGrid();
            rows.Add(head);
        }
    }

    private void EndRow()
    {
        if (row.Count > 0)
        {
            rows.Add(row);
            row = [];
        }
    }

    private void EndGrid()
    {
        EndRow();
        (isClosedByStrokes, isBrokenByPage, style) = (false, false, null);
        if (rows.Count > 0)
        {
            builder.AddGrid(drawn.Join(rows));
            rows.Clear();
        }

        drawn.Clear();
    }

    private string TakeBookmarks(string line)
    {
        if (!line.Contains("[bookmark:", StringComparison.Ordinal))
        {
            return line;
        }

        foreach (Match mark in Bookmark().Matches(line))
        {
            builder.AddBookmark(mark.Groups["name"].Value);
        }

        return Bookmark().Replace(line, string.Empty);
    }

    [GeneratedRegex("\\[bookmark:\\s*(?<name>[^\\]]*)\\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bookmark();
}
