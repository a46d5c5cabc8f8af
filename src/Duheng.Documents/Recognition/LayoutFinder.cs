using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Tells the layout of a paper by its marks and says which were there.</summary>
internal static class LayoutFinder
{
    /// <summary>The first two marks are reason enough for a person.</summary>
    private const int MostTold = 2;

    public static (Layout Layout, Wording Because)? Find(Paper paper, bool hasScoreSentences, bool isSummary, IEnumerable<Layout> layouts)
    {
        var tables = paper.Grids.Select(grid => string.Join('\n', grid.Rows.SelectMany(row => row.Cells).Select(cell => PrintedText.Key(cell.Text)))).ToList();
        var paragraphs = paper.Paragraphs.Select(paragraph => PrintedText.Key(paragraph.Text)).ToList();
        (Layout Layout, List<LayoutMark> Marks)? best = null;
        foreach (var layout in layouts)
        {
            var marks = layout.Marks.Where(mark => IsThere(mark, paper.Bookmarks, tables, paragraphs, hasScoreSentences, isSummary)).ToList();
            if (marks.Count >= layout.Minimum && marks.Count > (best?.Marks.Count ?? 0))
            {
                best = (layout, marks);
            }
        }

        return best is { } found
            ? (found.Layout, Say([.. found.Marks.Take(MostTold).Select(mark => mark.Because)]))
            : null;
    }

    private static Wording Say(List<Wording> marks) =>
        new(string.Join('与', marks.Select(mark => mark.Zh)), string.Join(" and ", marks.Select(mark => mark.En)));

    private static bool IsThere(LayoutMark mark, IReadOnlySet<string> bookmarks, List<string> tables, List<string> paragraphs, bool hasScoreSentences, bool isSummary) => mark.Kind switch
    {
        LayoutMarkKind.Bookmark => mark.Words.All(bookmarks.Contains),
        LayoutMarkKind.Table => tables.Exists(table => HoldsAll(table, mark.Words)),
        LayoutMarkKind.Text => paragraphs.Exists(paragraph => HoldsAll(paragraph, mark.Words)),
        LayoutMarkKind.ScoreSentences => hasScoreSentences,
        LayoutMarkKind.Summary => isSummary,
    };

    private static bool HoldsAll(string text, IEnumerable<string> words) => words.All(word => text.Contains(PrintedText.Key(word), StringComparison.Ordinal));
}
