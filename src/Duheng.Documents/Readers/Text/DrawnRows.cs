using System.Buffers;
using Duheng.Documents.Papers;

namespace Duheng.Documents.Readers.Text;

/// <summary>Rows of a table that is drawn with lines: where a line stands between any two rows, all that is between two lines is one row.</summary>
internal sealed class DrawnRows
{
    private static readonly SearchValues<char> Joints = SearchValues.Create("+┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝");

    /// <summary>Above, below the head and at the end: such a table draws no lines between its rows.</summary>
    private const int LinesOfPlain = 3;
    private readonly List<int> cuts = [];

    /// <summary>A line of a table, and how many lines of text stand above it.</summary>
    public void Cut(string rule, int above)
    {
        if (rule.AsSpan().IndexOfAny(Joints) >= 0)
        {
            cuts.Add(above);
        }
    }

    public void Clear() => cuts.Clear();

    public IReadOnlyList<IReadOnlyList<GridCell>> Join(IReadOnlyList<IReadOnlyList<GridCell>> lines)
    {
        if (cuts.Count <= LinesOfPlain)
        {
            return [.. lines];
        }

        var ends = cuts.Where(cut => cut > 0).Append(lines.Count).Distinct().ToList();
        return [.. ends.Select((end, index) => One([.. lines.Skip(index == 0 ? 0 : ends[index - 1]).Take(end - (index == 0 ? 0 : ends[index - 1]))]))];
    }

    /// <summary>The lines of each cell as its text.</summary>
    private static IReadOnlyList<GridCell> One(IReadOnlyList<IReadOnlyList<GridCell>> lines) =>
        [.. lines.MaxBy(line => line.Count)!.Select((cell, column) => cell with // no part is without lines
        {
            Text = lines.Select(line => column < line.Count ? line[column].Text : string.Empty).Where(text => text.Length > 0).Aggregate(string.Empty, Append),
            Origin = lines[0].Count > column ? lines[0][column].Origin : cell.Origin,
        })];

    /// <summary>The width of the cell broke it anywhere; Chinese has no blanks there.</summary>
    private static string Append(string text, string more) =>
        text.Length == 0 ? more : char.IsAscii(text[^1]) && char.IsAscii(more[0]) ? $"{text} {more}" : text + more;
}
