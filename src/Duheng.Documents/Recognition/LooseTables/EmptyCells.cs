using Duheng.Documents.Papers;

namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>
/// Finds the empty cells in a dump that prints each cell on a line of its own with as many blank lines behind each: an empty cell
/// is nothing but more of them.
/// </summary>
internal sealed class EmptyCells
{
    private const int FewestGaps = 12;
    private const int MostCells = 24;

    /// <summary>Of ten gaps so many must be of whole cells.</summary>
    private const int Whole = 9;
    private readonly IReadOnlyList<Block> blocks;
    private readonly int step;

    public EmptyCells(IReadOnlyList<Block> blocks)
    {
        this.blocks = blocks;
        var gaps = Enumerable.Range(1, Math.Max(blocks.Count - 1, 0)).Select(Gap).Where(gap => gap > 0).ToList();
        if (gaps.Count >= FewestGaps)
        {
            // The gap behind a filled cell is the usual one: so many blank lines and the end of the cell's own line.
            var usual = gaps.GroupBy(gap => gap).MaxBy(same => same.Count())!.Key; // there are some
            step = gaps.Count(gap => gap % (usual + 1) == usual) * 10 >= gaps.Count * Whole ? usual + 1 : 0;
        }
    }

    /// <summary>How many stand between a block and the one before it.</summary>
    public int Before(int index) => step > 0 && index > 0 && Gap(index) is var gap && gap % step == step - 1 ? Math.Min((gap / step), MostCells) : 0;

    /// <summary>The blank lines before a block; none where nobody knows.</summary>
    private int Gap(int index) => blocks[index - 1] is TextBlock { Origin: { IsKnown: true } before } && blocks[index] is TextBlock { Origin: { IsKnown: true } here } ? here.Line - before.Line - 1 : 0;
}
