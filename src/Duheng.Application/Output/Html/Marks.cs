using Duheng.Documents.Papers;
using Duheng.Domain.Reports;

namespace Duheng.Application.Output.Html;

/// <summary>Where on the paper which findings are marked.</summary>
internal sealed class Marks
{
    private static readonly IReadOnlyList<Mark> Nothing = [];

    private readonly Dictionary<FrameCell, List<Mark>> cells = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, List<(string Text, Mark Mark)>> sentences = [];
    private readonly List<Mark> whole = [];
    private readonly Dictionary<NumberedFinding, int> positions = [];
    private readonly Dictionary<NumberedFinding, string> anchors = [];
    private readonly Dictionary<int, GridFrame> frames;
    private readonly Dictionary<(bool IsTable, int Number), int> order;

    public Marks(Paper paper, IReadOnlyList<NumberedFinding> findings)
    {
        frames = paper.Grids.DistinctBy(grid => grid.Number).ToDictionary(grid => grid.Number, grid => new GridFrame(grid));
        order = paper.Blocks.Select((block, index) => (Key: KeyOf(block), index)).DistinctBy(one => one.Key).ToDictionary(one => one.Key, one => one.index + 1);
        foreach (var finding in findings)
        {
            Add(new Mark(finding, IsMain: true), finding.Finding.Remark.Where);
            foreach (var place in finding.Finding.Remark.AlsoAt)
            {
                Add(new Mark(finding, IsMain: false), place);
            }
        }
    }

    /// <summary>What is said of the document as a whole.</summary>
    public IReadOnlyList<Mark> Whole => whole;

    public GridFrame Frame(Grid grid) => frames[grid.Number];

    public IReadOnlyList<Mark> At(FrameCell cell) => cells.GetValueOrDefault(cell) ?? Nothing;

    public IReadOnlyList<(string Text, Mark Mark)> In(TextBlock paragraph) => sentences.GetValueOrDefault(paragraph.Number) ?? [];

    /// <summary>Counts through the paper; 0 for the document as a whole.</summary>
    public int PositionOf(NumberedFinding finding) => positions.GetValueOrDefault(finding);

    /// <summary>The element to jump to; the top of the document when the finding is about all of it.</summary>
    public string AnchorOf(NumberedFinding finding) => anchors.GetValueOrDefault(finding) ?? FormattableString.Invariant($"d{finding.Document}");

    public string? AnchorOf(int document, Place place) => place switch
    {
        { Table: { } table, Row: { } row, Column: { } column } when frames.GetValueOrDefault(table)?.At(row, column) is { } cell => CellId(document, table, cell),
        { Table: null, Paragraph: { } paragraph } when order.ContainsKey((false, paragraph)) => ParagraphId(document, paragraph),
        _ => null,
    };

    public static string CellId(int document, int table, FrameCell cell) => FormattableString.Invariant($"d{document}t{table}r{cell.Row}c{cell.Column}");

    public static string ParagraphId(int document, int paragraph) => FormattableString.Invariant($"d{document}p{paragraph}");

    private static (bool IsTable, int Number) KeyOf(Block block) => block is Grid grid ? (true, grid.Number) : (false, ((TextBlock)block).Number);

    /// <summary>A place that the paper does not have is told of the whole document: nothing is lost.</summary>
    private void Add(Mark mark, Place place)
    {
        if (place is { Table: { } table, Row: { } row, Column: { } column } && frames.GetValueOrDefault(table)?.At(row, column) is { } cell)
        {
            Under(cells, cell).Add(mark);
            Locate(mark, (order[(true, table)] * 10_000) + cell.Row, CellId(mark.Finding.Document, table, cell));
        }
        else if (place is { Table: null, Paragraph: { } paragraph } && order.TryGetValue((false, paragraph), out var index))
        {
            Under(sentences, paragraph).Add((place.Text, mark));
            Locate(mark, index * 10_000, ParagraphId(mark.Finding.Document, paragraph));
        }
        else if (mark.IsMain)
        {
            whole.Add(mark);
        }
    }

    private void Locate(Mark mark, int position, string anchor)
    {
        if (mark.IsMain)
        {
            positions[mark.Finding] = position;
            anchors[mark.Finding] = anchor;
        }
    }

    private static List<TValue> Under<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        return list;
    }
}
