using System.Text.RegularExpressions;

namespace Duheng.Documents.Writing.Docx;

/// <summary>The columns of a table in twentieths of a point: by their shares of the page, but none so narrow that a figure breaks inside.</summary>
internal sealed partial class TableColumns
{
    public const int UsualMargin = 108;
    private const int NarrowMargin = 30;

    /// <summary>A figure is half as wide as a character of the cell's size.</summary>
    private const int Letter = 105;
    private const int Character = 2 * Letter;
    private const int FewestCharacters = 2;
    private const int Slack = 20;

    private TableColumns(List<int> widths, int margin) => (Widths, Margin) = (widths, margin);

    public List<int> Widths { get; }

    /// <summary>Left and right of a cell's text.</summary>
    public int Margin { get; }

    public static TableColumns Of(TablePiece piece, int pageWidth)
    {
        var all = piece.Widths.Sum();
        var shares = piece.Widths.Select(share => pageWidth * share / all).ToList();
        var letters = LongestFigures(piece);
        var margin = Needs(letters, UsualMargin).Sum() <= pageWidth ? UsualMargin : NarrowMargin;
        var needs = Needs(letters, margin);
        var lacking = needs.Zip(shares, (need, share) => Math.Max(0, need - share)).Sum();
        var spare = needs.Zip(shares, (need, share) => Math.Max(0, share - need)).Sum();
        return lacking == 0 ? new TableColumns(shares, margin)
            : lacking <= spare ? new TableColumns([.. needs.Zip(shares, (need, share) => share <= need ? need : share - Ceiling((share - need) * lacking, spare))], margin)
            : new TableColumns([.. needs.Select(need => need * pageWidth / needs.Sum())], margin);
    }

    /// <summary>About how many lines a cell's text takes; one that began above takes none.</summary>
    public int LinesOf(FrameSlot slot)
    {
        var width = Math.Max(Character, Widths.GetRange(slot.Column, slot.Cell.Columns).Sum() - (2 * Margin));
        return slot.IsContinued || slot.Cell.Rows > 1 ? 1 : slot.Cell.Text.Split('\n').Sum(line => Math.Max(1, Ceiling(line.Sum(letter => char.IsAscii(letter) ? Letter : Character), width)));
    }

    private static List<int> LongestFigures(TablePiece piece)
    {
        var letters = Enumerable.Repeat(FewestCharacters * Character / Letter, piece.Widths.Count).ToList();
        foreach (var slot in new TableFrame(piece).Rows.SelectMany(row => row).Where(slot => slot.Cell.Columns == 1 && !slot.IsContinued))
        {
            foreach (var figure in Figure().EnumerateMatches(slot.Cell.Text))
            {
                var text = slot.Cell.Text.AsSpan(figure.Index, figure.Length);
                letters[slot.Column] = Math.Max(letters[slot.Column], text.Length + text.Count('%') + text.Count('≤') + text.Count('≥')); // signs twice as wide
            }
        }

        return letters;
    }

    private static List<int> Needs(List<int> letters, int margin) => [.. letters.Select(count => (count * Letter) + (2 * margin) + Slack)];

    private static int Ceiling(int part, int whole) => (part + whole - 1) / whole;

    [GeneratedRegex(@"[-−≤≥<>=(]?[\d.,]+(?:\)=\(\d\)|%)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figure();
}
