namespace Duheng.Documents.Papers;

/// <summary>Collects blocks in reading order and numbers them.</summary>
public sealed class PaperBuilder
{
    private readonly List<Block> blocks = [];
    private readonly HashSet<string> bookmarks = new(StringComparer.Ordinal);
    private int paragraphs;
    private int grids;

    public bool IsCutOff { get; set; }

    public void AddBookmark(string name) => bookmarks.Add(name);

    /// <summary>Blank paragraphs are left out and not counted.</summary>
    public void AddParagraph(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length > 0)
        {
            blocks.Add(new TextBlock(++paragraphs, trimmed));
        }
    }

    public void AddGrid(IEnumerable<IReadOnlyList<GridCell>> rows) =>
        blocks.Add(new Grid(++grids, [.. rows.Select((cells, index) => new GridRow(index + 1, cells))]));

    public Paper Build() => new(blocks) { Bookmarks = bookmarks, IsCutOff = IsCutOff };
}
