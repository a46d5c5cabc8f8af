namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>Labels and heads that are printed with blanks between their letters to fill a cell: 总 分, 项 目 名 称, 满 意 度 指 标.</summary>
internal sealed class SpacedWords(Func<string, bool> isLabel, Func<string, bool> isLevel)
{
    private const int MostPieces = 9;
    private const int LongestPiece = 3;
    private static readonly char[] Colons = [':', '：'];

    /// <summary>How many pieces from a place on are one such word; 1 where the piece stands for itself.</summary>
    public int LengthAt(IReadOnlyList<Token> tokens, int at)
    {
        var longest = 1;
        if (!IsPart(tokens[at]) || isLabel(tokens[at].Text))
        {
            return longest;
        }

        var text = tokens[at].Text;
        var hasLetter = text.Length == 1;
        for (var count = 2; count <= MostPieces && at + count <= tokens.Count && text.IndexOfAny(Colons) < 0; count++)
        {
            var next = tokens[at + count - 1];
            if (next.OpensLine || next.IsClose || next.Block != tokens[at].Block)
            {
                break;
            }

            var colon = next.Text.IndexOfAny(Colons);
            if (!IsPart(next) && colon is < 1 or > LongestPiece)
            {
                break;
            }

            text += next.Text;
            hasLetter |= next.Text.Length == 1 || colon == 1;
            longest = isLabel(colon < 0 ? text : text[..text.IndexOfAny(Colons)]) || (hasLetter && isLevel(text)) ? count : longest;
        }

        return longest;
    }

    private static bool IsPart(Token token) => token is { IsClose: false, Text.Length: > 0 and <= LongestPiece } && !token.Text.Any(char.IsAsciiDigit);
}
