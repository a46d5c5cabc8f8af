using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Finds in a paper what may open, fill and close a report.</summary>
internal sealed class HeadMarks(FormWords words)
{
    private const int LongestLabel = 16;
    private const int LongestHead = 10;
    private const int ShortestProse = 40;

    private readonly ScoreTableReader scoreReader = new(words);
    private readonly HeaderReader headerReader = new(words);
    private readonly TotalRows totals = new(words);

    /// <summary>Titles, names and first chapters only, at little cost: enough to know that there is one report.</summary>
    public IReadOnlyList<HeadMark> Openings(Paper paper) => [.. Read(paper, OpeningOf, OpeningOf)];

    public IReadOnlyList<HeadMark> All(Paper paper) => [.. Read(paper, MarkOf, MarkOf)];

    /// <summary>Whether a row 总分 stands before everything that opens a report: the tail of another one.</summary>
    public bool StartsWithTail(Paper paper, HeadMark? first) => first is not null && paper.Blocks
        .Take(first.Block + 1)
        .SelectMany((block, index) => block is Grid grid ? grid.Rows.Take(index == first.Block ? first.Row : grid.Rows.Count) : [])
        .Any(IsTotal);

    private static IEnumerable<HeadMark> Read(Paper paper, Func<TextBlock, int, HeadMark?> ofText, Func<GridRow, int, int, HeadMark?> ofRow)
    {
        for (var index = 0; index < paper.Blocks.Count; index++)
        {
            if (paper.Blocks[index] is TextBlock text)
            {
                if (ofText(text, index) is { } mark)
                {
                    yield return mark;
                }
            }
            else if (paper.Blocks[index] is Grid grid)
            {
                for (var row = 0; row < grid.Rows.Count; row++)
                {
                    if (ofRow(grid.Rows[row], index, row) is { } mark)
                    {
                        yield return mark;
                    }
                }
            }
        }
    }

    private HeadMark? OpeningOf(TextBlock text, int block)
    {
        if (FormTitle.Read(text.Text) is { } title)
        {
            return Titled(title, text.Text, block, 0);
        }

        if (PartMap.IsAnnexTitle(text.Text))
        {
            return new HeadMark(HeadMarkKind.Annex, block, 0) { IsAnnex = true };
        }

        if (text.Text.Length < ShortestProse && text.Text.StartsWith("一、", StringComparison.Ordinal))
        {
            return new HeadMark(HeadMarkKind.FirstChapter, block, 0);
        }

        return headerReader.FieldOf(text.Text) is (HeaderField.Project, var name)
            ? new HeadMark(HeadMarkKind.Project, block, 0) { Name = NameOrNull(name) }
            : null;
    }

    private HeadMark? OpeningOf(GridRow row, int block, int index)
    {
        if (Only(row) is { } only)
        {
            return FormTitle.Read(only.Text) is { } title ? Titled(title, only.Text, block, index)
                : PartMap.IsAnnexTitle(only.Text) ? new HeadMark(HeadMarkKind.Annex, block, index) { IsAnnex = true }
                : null;
        }

        for (var at = 0; at + 1 < row.Cells.Count; at++)
        {
            var cell = row.Cells[at];
            if (cell.Text.Length is > 0 and <= LongestLabel && HeaderText.Exact(words.Header, cell.Text) == HeaderField.Project && !IsHead(row))
            {
                return new HeadMark(HeadMarkKind.Project, block, index) { Name = NameOrNull(row.Cells[at + 1].Text) };
            }
        }

        return null;
    }

    /// <summary>项目名称 may be the head of a column in a list of projects: then figures' heads stand beside it.</summary>
    private bool IsHead(GridRow row) => row.Cells.Any(cell => cell.Text.Length is > 0 and <= LongestHead && (HeaderText.Holding(words.FundRows, cell.Text) is not null || HeaderText.Exact(words.Columns, cell.Text) is not null));

    private HeadMark? MarkOf(TextBlock text, int block) =>
        OpeningOf(text, block)
        ?? (ConclusionReader.IsConclusion(text.Text) ? new HeadMark(HeadMarkKind.Conclusion, block, 0)
            : text.Text.Length > ShortestProse ? new HeadMark(HeadMarkKind.Prose, block, 0)
            : null);

    private HeadMark? MarkOf(GridRow row, int block, int index) =>
        OpeningOf(row, block, index)
        ?? (IsTotal(row) ? new HeadMark(HeadMarkKind.Total, block, index)
            : scoreReader.IsHead(row) ? new HeadMark(HeadMarkKind.Scores, block, index)
            : null);

    private static HeadMark Titled(FormTitle title, string text, int block, int row) =>
        new(HeadMarkKind.Title, block, row) { Name = title.Name, Year = title.Year, IsAnnex = PartMap.IsAnnexTitle(text) };

    private static string? NameOrNull(string name) => PrintedText.Key(name) is { Length: > 0 } key ? key : null;

    /// <summary>总分 and its kin; 合计 alone also closes lists of money.</summary>
    private bool IsTotal(GridRow row) =>
        row.Cells.FirstOrDefault(cell => !cell.IsBlank) is { Text.Length: <= LongestLabel } first
        && first.Text.Contains('分', StringComparison.Ordinal)
        && totals.IsTotal(row);

    private static GridCell? Only(GridRow row)
    {
        GridCell? only = null;
        foreach (var cell in row.Cells)
        {
            if (!cell.IsBlank)
            {
                if (only is not null)
                {
                    return null;
                }

                only = cell;
            }
        }

        return only;
    }
}
