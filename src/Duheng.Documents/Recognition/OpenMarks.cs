using Duheng.Documents.Papers;
using Duheng.Documents.Writing;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Marks of what is still to be filled in (【待填：项目名称】): where a value should stand, they are nothing.</summary>
internal static class OpenMarks
{
    /// <summary>The paper with such cells, and labels with such a value, left blank.</summary>
    /// <returns>The marks that were taken out, with their places.</returns>
    public static (Paper Paper, IReadOnlyList<StatedText> Left) TakeOut(Paper paper)
    {
        if (!paper.Blocks.Any(HasMark))
        {
            return (paper, []);
        }

        var parts = new PartMap(paper);
        var left = new List<StatedText>();
        var blocks = paper.Blocks.Select(block => block switch
        {
            TextBlock text when HasMark(text) && ValueOf(text.Text) is { } mark => Cut(text, mark),
            Grid grid when HasMark(grid) => grid with { Rows = [.. grid.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => FillIn.IsMark(cell.Text) ? Blank(grid, row, cell) : cell)] })] },
            _ => block,
        }).ToList();
        return (paper with { Blocks = blocks }, left);

        TextBlock Cut(TextBlock text, string mark)
        {
            left.Add(new StatedText(mark, Place.Sentence(parts.Of(text), text.Number, mark)));
            return text with { Text = text.Text[..^mark.Length] };
        }

        GridCell Blank(Grid grid, GridRow row, GridCell cell)
        {
            left.Add(new StatedText(cell.Text, Place.Cell(parts.Of(grid), grid.Number, row.Number, cell.Column, cell.Text)));
            return cell with { Text = string.Empty, IsOpen = true };
        }
    }

    private static bool HasMark(Block block) => block switch
    {
        TextBlock text => FillIn.HasMark(text.Text),
        Grid grid => grid.Rows.Any(row => row.Cells.Any(cell => FillIn.IsMark(cell.Text))),
        _ => false,
    };

    /// <summary>The mark that stands for the value behind a label; null for any other text.</summary>
    private static string? ValueOf(string text) =>
        text.IndexOfAny(['：', ':']) is > 0 and var colon && FillIn.IsMark(text[(colon + 1)..]) ? text[(colon + 1)..] : null;
}
