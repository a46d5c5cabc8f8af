using System.Text.RegularExpressions;
using Duheng.Documents.Papers;

namespace Duheng.Documents.Readers.Text;

/// <summary>Groups the lines of a dump: a run of tab-led lines is a table, a blank line ends a row, all else is text.</summary>
internal sealed partial class TextBlocks(PaperBuilder builder)
{
    private readonly List<IReadOnlyList<GridCell>> rows = [];
    private List<GridCell> row = [];
    private int number;

    public void Add(string line)
    {
        number++;
        line = TakeBookmarks(line);
        if (line.StartsWith('\t'))
        {
            var column = 2;
            foreach (var cell in line[1..].Split('\t'))
            {
                row.Add(new GridCell(row.Count + 1, 1, cell.Trim()) { Origin = new Origin(number, column) });
                column += cell.Length + 1;
            }
        }
        else if (string.IsNullOrWhiteSpace(line))
        {
            EndRow();
        }
        else if (ContinuesCell())
        {
            row[^1] = row[^1] with { Text = $"{row[^1].Text}\n{line.Trim()}" };
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
        EndGrid();
    }

    /// <summary>A line without a tab right behind a filled cell of a wide row is the cell's second paragraph.</summary>
    private bool ContinuesCell() => row.Count > 1 && !row[^1].IsBlank;

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
        if (rows.Count > 0)
        {
            builder.AddGrid(rows.ToArray());
            rows.Clear();
        }
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
