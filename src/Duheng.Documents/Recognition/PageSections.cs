using Duheng.Documents.Papers;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>The sections that a report stands in, each with the place where it begins.</summary>
internal static class PageSections
{
    public static IEnumerable<PageSection> Of(Paper paper, PartMap parts) =>
        from block in paper.Blocks
        group block by block.Section into section
        where section.Key < paper.Pages.Count
        select new PageSection(section.Key + 1, Begin(section.First(), parts), paper.Pages[section.Key]);

    private static Place Begin(Block block, PartMap parts) => block switch
    {
        TextBlock text => Place.Sentence(parts.Of(text), text.Number, text.Text),
        Grid { Rows: [{ Cells: [var first, ..] } row, ..] } grid => Place.Cell(parts.Of(grid), grid.Number, row.Number, first.Column, first.Text),
        _ => Place.Document,
    };
}
