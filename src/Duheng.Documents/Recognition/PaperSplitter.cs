using Duheng.Documents.Papers;

namespace Duheng.Documents.Recognition;

/// <summary>Parts a paper that holds several reports. Numbers of tables, rows and paragraphs stay those of the file.</summary>
internal sealed class PaperSplitter(FormWords words)
{
    private const int LongestUnit = 30;

    private readonly HeadMarks marks = new(words);
    private readonly ProjectSummaries summaries = new(words);

    public IReadOnlyList<Paper> Split(Paper paper)
    {
        var openings = marks.Openings(paper);
        if (summaries.Find(paper) is { Count: > 0 } parts)
        {
            return parts;
        }

        return MayHoldSeveral(paper, openings) ? Cut(paper, new ReportStarts().Find(marks.All(paper))) : [paper];
    }

    private bool MayHoldSeveral(Paper paper, IReadOnlyList<HeadMark> openings) =>
        openings.Where(mark => mark.Kind == HeadMarkKind.Project).Select(mark => mark.Name).Distinct(StringComparer.Ordinal).Count() > 1
        || openings.Count(mark => mark.Kind == HeadMarkKind.Title) > 1
        || openings.Count(mark => mark.Kind == HeadMarkKind.FirstChapter) > 1
        || marks.StartsWithTail(paper, openings.Count > 0 ? openings[0] : null);

    private static List<Paper> Cut(Paper paper, IReadOnlyList<HeadMark> starts)
    {
        var papers = new List<Paper>();
        (int Block, int Row) from = (0, 0);
        foreach (var (block, row) in starts.Select(mark => WithUnit(paper, mark)).Append((paper.Blocks.Count, 0)))
        {
            papers.Add(paper with { Blocks = [.. Slice(paper.Blocks, from, (block, row))], IsCutOff = paper.IsCutOff && block == paper.Blocks.Count });
            from = (block, row);
        }

        return papers;
    }

    /// <summary>The line above a title may name the unit.</summary>
    private static (int Block, int Row) WithUnit(Paper paper, HeadMark start) =>
        start is { Kind: HeadMarkKind.Title, Block: > 0 } && paper.Blocks[start.Block] is TextBlock
        && paper.Blocks[start.Block - 1] is TextBlock { Text.Length: > 3 and <= LongestUnit } above && above.Text.All(char.IsLetter)
            ? (start.Block - 1, 0)
            : (start.Block, start.Row);

    private static IEnumerable<Block> Slice(IReadOnlyList<Block> blocks, (int Block, int Row) from, (int Block, int Row) to)
    {
        for (var index = from.Block; index < blocks.Count && (index < to.Block || (index == to.Block && to.Row > 0)); index++)
        {
            yield return blocks[index] is Grid grid && ((index == from.Block && from.Row > 0) || index == to.Block)
                ? grid with { Rows = [.. grid.Rows.Skip(index == from.Block ? from.Row : 0).Take((index == to.Block ? to.Row : grid.Rows.Count) - (index == from.Block ? from.Row : 0))] }
                : blocks[index];
        }
    }
}
