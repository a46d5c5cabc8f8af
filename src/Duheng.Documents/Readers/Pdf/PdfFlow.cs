using System.Text;
using Duheng.Documents.Papers;

namespace Duheng.Documents.Readers.Pdf;

/// <summary>Turns pages back into a flow: paragraphs whose lines are joined, tables that go on over pages.</summary>
internal sealed class PdfFlow(PaperBuilder builder)
{
    /// <summary>Stops that may hang outside the margin at the end of a line.</summary>
    private const string HangingStops = "，。；：、！？）”";

    /// <summary>A line that begins further in is centred or set to the right: it stands alone.</summary>
    private const double DeepestIndent = 4.5;

    private readonly StringBuilder paragraph = new();
    private TextLine? before;
    private (double Left, double Right) margins;
    private RuledTable? table;
    private int tablePage;

    public void Add(IReadOnlyList<PdfPage> pages, CancellationToken cancellationToken)
    {
        var tables = pages.Select(RuledTables.Of).ToList();
        var lines = pages.Zip(tables).Select(pair => (Page: pair.First, Lines: TextLine.Of(pair.First.Words.Where(word => !pair.Second.Any(one => one.Covers(word)))))).ToList();
        var furniture = PageFurniture.Of(lines);
        for (var index = 0; index < pages.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            margins = Margins(lines.Where(one => Math.Abs(one.Page.Width - pages[index].Width) < 1).SelectMany(one => one.Lines.Where(line => !furniture.Contains(line))).ToList());
            AddPage(pages[index].Number, tables[index], [.. lines[index].Lines.Where(line => !furniture.Contains(line))]);
        }

        EndParagraph();
        EndTable();
    }

    /// <summary>Where text begins and ends on the pages of one size: where several lines do, not the one that stands out.</summary>
    private static (double Left, double Right) Margins(IReadOnlyCollection<TextLine> lines)
    {
        if (lines.Count == 0)
        {
            return (0, 0);
        }

        var (few, near) = (Math.Max(2, lines.Count / 8), lines.Average(line => line.Em) * 1.5);
        var lefts = lines.Select(line => line.Left).Order().ToList();
        var full = lines.Where(line => line.Text() is [.., var last] && !HangingStops.Contains(last, StringComparison.Ordinal)).ToList();
        var rights = (full.Count >= few ? full : lines).Select(line => line.Right).OrderDescending().ToList();
        return (Shared(lefts, few, near), Shared(rights, few, near));
    }

    private static double Shared(List<double> edges, int few, double near)
    {
        var shared = edges.Where((edge, index) => index + few <= edges.Count && Math.Abs(edges[index + few - 1] - edge) <= near).ToList();
        return shared.Count > 0 ? shared[0] : edges[0];
    }

    private void AddPage(int page, IReadOnlyList<RuledTable> tables, IReadOnlyList<TextLine> lines)
    {
        var items = lines.Select(line => (line.Top, Line: (TextLine?)line, Table: (RuledTable?)null))
            .Concat(tables.Select(one => (one.Top, Line: (TextLine?)null, Table: (RuledTable?)one)))
            .OrderBy(item => item.Top)
            .ToList();
        foreach (var item in items)
        {
            if (item.Line is { } line)
            {
                EndTable();
                Add(line);
            }
            else if (item.Table is { } next)
            {
                EndParagraph();
                Add(next, page, isFirst: item == items[0]);
            }
        }
    }

    private void Add(TextLine line)
    {
        var text = line.Text();
        if (before is not null && !GoesOn(before, line, text))
        {
            EndParagraph();
        }

        paragraph.Append(paragraph.Length > 0 && text.Length > 0 ? CellText.Joint(paragraph[^1], text[0]) : string.Empty).Append(text);
        before = line;
    }

    /// <summary>A line goes on in the next when that is not indented and its first letters had no room.</summary>
    private bool GoesOn(TextLine line, TextLine next, string text)
    {
        var run = text.TakeWhile(letter => letter < 0x100 && letter != ' ').Count();
        var head = run > 0 ? run * 0.5 : Math.Min(text.Length, 2);
        var room = margins.Right - line.Right;
        return IsTitle(line, next) || (next.Left <= margins.Left + (0.8 * next.Em)
            && line.Left <= margins.Left + (DeepestIndent * line.Em)
            && room <= (head + 0.5) * next.Em);
    }

    /// <summary>A title too long for its line goes on in the middle of the next, in letters of the same size.</summary>
    private bool IsTitle(TextLine line, TextLine next) =>
        Math.Abs(line.Left - margins.Left - (margins.Right - line.Right)) < line.Em
        && margins.Right - line.Right < 1.5 * line.Em
        && Math.Abs(next.Left - margins.Left - (margins.Right - next.Right)) < next.Em
        && next.Left > margins.Left + (2 * next.Em)
        && Math.Abs(next.Bottom - next.Top - (line.Bottom - line.Top)) < 1
        && !line.Text().EndsWith('。');

    private void Add(RuledTable next, int page, bool isFirst)
    {
        if (table is not null && isFirst && tablePage == page - 1 && table.Fits(next))
        {
            table.Append(next);
        }
        else
        {
            EndTable();
            table = next;
        }

        tablePage = page;
    }

    private void EndParagraph()
    {
        builder.AddParagraph(paragraph.ToString());
        paragraph.Clear();
        before = null;
    }

    private void EndTable()
    {
        if (table is not null)
        {
            builder.AddGrid(table.ToGrid());
            table = null;
        }
    }
}
