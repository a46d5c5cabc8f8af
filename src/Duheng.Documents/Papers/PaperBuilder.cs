using Duheng.Domain.Reports;

namespace Duheng.Documents.Papers;

/// <summary>Collects blocks in reading order and numbers them.</summary>
public sealed class PaperBuilder
{
    /// <summary>A report has some ten thousand letters; what has hundreds of times as many is none.</summary>
    public const int MostLetters = 4_000_000;

    /// <summary>No paragraph and no cell of a report comes near this.</summary>
    public const int LongestParagraph = 100_000;

    private readonly List<Block> blocks = [];
    private readonly HashSet<string> bookmarks = new(StringComparer.Ordinal);
    private int paragraphs;
    private int grids;
    private int letters;

    public bool IsCutOff { get; set; }

    /// <summary>What the reader knows to be missing.</summary>
    public IReadOnlyList<Wording> Gaps { get; set; } = [];

    /// <summary>Set when there is more text than any report has; what comes after is dropped.</summary>
    public bool IsTooLong { get; private set; }

    public void AddBookmark(string name) => bookmarks.Add(name);

    /// <summary>Blank paragraphs are left out and not counted.</summary>
    public void AddParagraph(string text, Origin origin = default)
    {
        var trimmed = Printable(text).Trim();
        if (Count(trimmed.Length) && trimmed.Length > 0)
        {
            blocks.Add(new TextBlock(++paragraphs, trimmed) { Origin = origin });
        }
    }

    public void AddGrid(IReadOnlyList<IReadOnlyList<GridCell>> rows)
    {
        if (rows.SelectMany(cells => cells).All(cell => Count(cell.Text.Length)))
        {
            blocks.Add(new Grid(++grids, [.. rows.Select((cells, index) => new GridRow(index + 1, [.. cells.Select(cell => cell with { Text = Printable(cell.Text) })]))]));
        }
    }

    /// <summary>Control characters have no place in a report, and must not reach anybody's terminal.</summary>
    private static string Printable(string text) =>
        text.Any(IsControl) ? string.Concat(text.Where(letter => !IsControl(letter))) : text;

    private static bool IsControl(char letter) => char.IsControl(letter) && letter is not '\n' and not '\t';

    private bool Count(int length)
    {
        letters = Math.Min(letters + length, MostLetters + 1);
        IsTooLong = IsTooLong || letters > MostLetters || length > LongestParagraph;
        return !IsTooLong;
    }

    public Paper Build() => new(blocks) { Bookmarks = bookmarks, IsCutOff = IsCutOff, Gaps = Gaps };
}
