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
    private readonly List<Wording> unread = [];
    private readonly HashSet<string> bookmarks = new(StringComparer.Ordinal);
    private readonly List<PageSetup> pages = [];
    private int paragraphs;
    private int grids;
    private int letters;

    public bool IsCutOff { get; set; }

    /// <summary>The sheet of a workbook that is being read.</summary>
    public string? Sheet { get; set; }

    /// <summary>Set by readers of plain text, where tables may stand as mere pieces.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Set when there is more text than any report has; what comes after is dropped.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether there is a table.</summary>
    public bool HasGrid => grids > 0;

    /// <summary>Says that there is more than any report has, whatever it is.</summary>
    public void Refuse() => IsTooLong = true;

    /// <summary>Says what could not be read; the paper is then read in part.</summary>
    public void AddUnread(Wording what) => unread.Add(what);

    public void AddBookmark(string name) => bookmarks.Add(name);

    /// <summary>Says how the pages are set up that end here; null where none end.</summary>
    public void EndSection(PageSetup? ending) => pages.AddRange(ending is null ? [] : [ending]);

    /// <summary>Blank paragraphs are left out and not counted.</summary>
    public void AddParagraph(string text, Origin origin = default)
    {
        var trimmed = Printable(text).Trim();
        if (Count(trimmed.Length) && trimmed.Length > 0)
        {
            blocks.Add(new TextBlock(++paragraphs, trimmed) { Origin = origin, Sheet = Sheet, Section = pages.Count });
        }
    }

    public void AddGrid(IReadOnlyList<IReadOnlyList<GridCell>> rows) =>
        AddGrid([.. rows.Select((cells, index) => new GridRow(index + 1, cells))]);

    /// <summary>Rows that bring their own numbers, as those of a sheet do.</summary>
    public void AddGrid(IReadOnlyList<GridRow> rows)
    {
        if (rows.SelectMany(row => row.Cells).All(cell => Count(cell.Text.Length)))
        {
            blocks.Add(new Grid(++grids, [.. rows.Select(Printable)]) { Sheet = Sheet, Section = pages.Count });
        }
    }

    private static GridRow Printable(GridRow row) => row.Cells.Any(cell => HoldsControl(cell.Text))
        ? row with { Cells = [.. row.Cells.Select(cell => cell with { Text = Printable(cell.Text) })] }
        : row;

    /// <summary>Control characters have no place in a report, and must not reach anybody's terminal.</summary>
    private static string Printable(string text) =>
        HoldsControl(text) ? string.Concat(text.Where(letter => !IsControl(letter))) : text;

    /// <summary>The same of a whole text, many letters at a time.</summary>
    private static bool HoldsControl(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\0', '\u0008') || text.ContainsAnyInRange('\u000b', '\u001f') || text.ContainsAnyInRange('\u007f', '\u009f');

    private static bool IsControl(char letter) => char.IsControl(letter) && letter is not '\n' and not '\t';

    private bool Count(int length)
    {
        letters = Math.Min(letters + length, MostLetters + 1);
        IsTooLong = IsTooLong || letters > MostLetters || length > LongestParagraph;
        return !IsTooLong;
    }

    public Paper Build() => new(blocks) { Bookmarks = bookmarks, IsCutOff = IsCutOff, IsPlain = IsPlain, Pages = pages, Unread = unread };
}
