using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Tells the layout of a paper by its marks and says which were there.</summary>
internal static class LayoutFinder
{
    /// <summary>The first two marks are reason enough for a person.</summary>
    private const int MostTold = 2;

    public static (Layout Layout, Wording Because)? Find(Paper paper, IReadOnlyList<ScoreTable> scores, bool hasScoreSentences, bool isSummary, IEnumerable<Layout> layouts)
    {
        var seen = new Seen(
            paper.Bookmarks,
            [.. paper.Grids.Select(grid => string.Join('\n', grid.Rows.SelectMany(row => row.Cells).Select(cell => PrintedText.Key(cell.Text))))],
            [.. paper.Paragraphs.Select(paragraph => PrintedText.Key(paragraph.Text))],
            [.. scores.SelectMany(table => table.Heads).Select(head => PrintedText.Key(head.Text))],
            [.. scores.SelectMany(table => table.Lines).Select(line => line.Level1).OfType<StatedText>().Select(level => PrintedText.Key(level.Text)).Distinct(StringComparer.Ordinal)],
            hasScoreSentences,
            isSummary);
        (Layout Layout, List<LayoutMark> Marks, bool IsTold)? best = null;
        foreach (var layout in layouts)
        {
            var marks = layout.Marks.Where(mark => IsThere(mark, seen)).ToList();
            var isTold = marks.Exists(mark => mark.IsTelling);
            var fits = marks.Count >= layout.Minimum && (isTold || !layout.Marks.Any(mark => mark.IsTelling));
            if (fits && (best is not { } other || (isTold, marks.Count).CompareTo((other.IsTold, other.Marks.Count)) > 0))
            {
                best = (layout, marks, isTold);
            }
        }

        return best is { } found
            ? (found.Layout, Say([.. found.Marks.OrderBy(mark => mark.IsTelling ? 0 : 1).Take(MostTold).Select(mark => mark.Because)]))
            : null;
    }

    private static Wording Say(List<Wording> marks) =>
        new(string.Join('与', marks.Select(mark => mark.Zh)), string.Join(" and ", marks.Select(mark => mark.En)));

    private static bool IsThere(LayoutMark mark, Seen seen) => mark.Kind switch
    {
        LayoutMarkKind.Bookmark => mark.Words.All(seen.Bookmarks.Contains),
        LayoutMarkKind.Table => seen.Tables.Exists(table => HoldsAll(table, mark.Keys)),
        LayoutMarkKind.Text => seen.Paragraphs.Exists(paragraph => HoldsAll(paragraph, mark.Keys)),
        LayoutMarkKind.Heads => AllIn(seen.Heads, mark.Keys),
        LayoutMarkKind.Level1 => AllIn(seen.Levels, mark.Keys),
        LayoutMarkKind.ScoreSentences => seen.HasScoreSentences,
        LayoutMarkKind.Summary => seen.IsSummary,
    };

    private static bool HoldsAll(string text, IReadOnlyList<string> words) => words.All(word => text.Contains(word, StringComparison.Ordinal));

    private static bool AllIn(List<string> texts, IReadOnlyList<string> words) =>
        words.All(word => texts.Exists(text => text.Contains(word, StringComparison.Ordinal)));

    private sealed record Seen(IReadOnlySet<string> Bookmarks, List<string> Tables, List<string> Paragraphs, List<string> Heads, List<string> Levels, bool HasScoreSentences, bool IsSummary);
}
