using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Tells the layout of a paper by its marks and says which were there.</summary>
internal static class LayoutFinder
{
    public static (Layout Layout, Wording Because)? Find(Paper paper, bool hasScoreSentences, IEnumerable<Layout> layouts)
    {
        (Layout Layout, List<LayoutMark> Marks)? best = null;
        foreach (var layout in layouts)
        {
            var marks = layout.Marks.Where(mark => IsThere(mark, paper, hasScoreSentences)).ToList();
            if (marks.Count >= layout.Minimum && marks.Count > (best?.Marks.Count ?? 0))
            {
                best = (layout, marks);
            }
        }

        return best is { } found
            ? (found.Layout, new Wording(string.Join('与', found.Marks.Select(mark => mark.Because)), $"marks of {found.Layout.Id}: {string.Join(", ", found.Marks.Select(mark => mark.Because))}"))
            : null;
    }

    private static bool IsThere(LayoutMark mark, Paper paper, bool hasScoreSentences) => mark.Kind switch
    {
        LayoutMarkKind.Bookmark => mark.Words.All(paper.Bookmarks.Contains),
        LayoutMarkKind.Table => paper.Grids.Any(grid => HoldsAll(string.Join('\n', grid.Rows.SelectMany(row => row.Cells).Select(cell => PrintedText.Key(cell.Text))), mark.Words)),
        LayoutMarkKind.Text => paper.Paragraphs.Any(paragraph => HoldsAll(PrintedText.Key(paragraph.Text), mark.Words)),
        LayoutMarkKind.ScoreSentences => hasScoreSentences,
    };

    private static bool HoldsAll(string text, IEnumerable<string> words) => words.All(word => text.Contains(PrintedText.Key(word), StringComparison.Ordinal));
}
