using System.Text.RegularExpressions;

namespace Duheng.Documents.Writing;

/// <summary>
/// A manuscript that nobody fills in any more (定稿): handed up, passed, published. It asks for nothing: a fact that nobody gave is 无, a paragraph of the
/// figures alone stands without its mark, and one that would need a fact besides is left out.
/// </summary>
public static partial class FinalText
{
    private const string Nothing = "无";
    private const string Sentence = "无。";

    public static Manuscript Of(Manuscript manuscript)
    {
        ArgumentNullException.ThrowIfNull(manuscript);

        return manuscript with { Runs = [.. manuscript.Runs.Select(run => run with { Pieces = [.. Filled([.. run.Pieces.Select(Of).OfType<Piece>()])] })] };
    }

    /// <summary>Null for what is left out.</summary>
    private static Piece? Of(Piece piece) => piece switch
    {
        TextPiece text when text.Text.StartsWith(FillIn.Draft, StringComparison.Ordinal) => Drafted(text, Why().Replace(text.Text[FillIn.Draft.Length..], string.Empty)),
        TextPiece { Role: TextRole.Aside } text when FillIn.HasMark(text.Text) => null,
        TextPiece text when FillIn.IsMark(text.Text) => text with { Text = Sentence },
        TextPiece text => text with { Text = FillIn.Replace(text.Text, Nothing) },
        TablePiece table => table with { Rows = [.. table.Rows.Select(row => (IReadOnlyList<WrittenCell>)[.. row.Select(cell => cell with { Text = FillIn.Replace(cell.Text, Nothing) })])] },
        _ => piece,
    };

    private static TextPiece? Drafted(TextPiece piece, string text) => FillIn.HasMark(text) ? null : piece with { Text = text };

    /// <summary>A heading below which nothing is left says so.</summary>
    private static IEnumerable<Piece> Filled(IReadOnlyList<Piece> pieces)
    {
        for (var index = 0; index < pieces.Count; index++)
        {
            yield return pieces[index];
            var next = index + 1 < pieces.Count ? pieces[index + 1] : null;
            if (pieces[index] is TextPiece { Role: var role } && Depth(role) is { } depth && (next is null || (next is TextPiece { Role: var below } && (Depth(below) <= depth || below == TextRole.Aside))))
            {
                yield return new TextPiece(TextRole.Prose, Sentence);
            }
        }
    }

    private static int? Depth(TextRole role) => role switch
    {
        TextRole.Chapter => 1,
        TextRole.Section => 2,
        TextRole.Item => 3,
        _ => null,
    };

    [GeneratedRegex("原因：【待填：[^【】]*】。", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Why();
}
