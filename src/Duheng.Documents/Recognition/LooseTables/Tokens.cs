using System.Text.RegularExpressions;
using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;

namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>Parts lines and degenerate grids into pieces and says what each looks like.</summary>
internal sealed partial class Tokens(FormWords words)
{
    private const int LongestLevel = 14;
    private const int MostPieces = 3;

    private readonly LevelNames levels = new(words);
    private readonly TotalRows totals = new(words);
    private readonly GluedCells.GluedLine glued = new(words, new LevelNames(words));

    private SpacedWords Spaced => new(IsLabel, text => LevelOf(HeaderText.Bare(text)) is not null);

    /// <summary>The pieces of a block; a grid that is a table already has none.</summary>
    public IEnumerable<Token> Of(Block block, int index) => block switch
    {
        TextBlock text => Parts(text.Text, index),
        Grid grid when RaggedGrid.Is(grid, words) => grid.Rows.SelectMany(row => row.Cells.Where((cell, column) => !cell.IsBlank || column > 0).Select((cell, column) => Of(cell.Text, index, opensLine: column == 0))),
        Grid grid when IsDegenerate(grid) => grid.Rows.SelectMany(row => row.Cells).Select(cell => Of(cell.Text, index, opensLine: true)),
        _ => [],
    };

    /// <summary>A level that the width of its cell broke over lines is one piece (产出 指标, 可持续 影响指标), and so is a label with blanks between its letters.</summary>
    public List<Token> Joined(IReadOnlyList<Token> tokens)
    {
        var joined = new List<Token>();
        for (var at = 0; at < tokens.Count;)
        {
            var spaced = Spaced.LengthAt(tokens, at);
            if (spaced > 1)
            {
                joined.Add(Of(string.Concat(tokens.Skip(at).Take(spaced).Select(token => token.Text)), tokens[at].Block, tokens[at].OpensLine));
                at += spaced;
                continue;
            }

            var length = Enumerable.Range(2, MostPieces - 1).Reverse().FirstOrDefault(count => at + count <= tokens.Count && IsBroken([.. tokens.Skip(at).Take(count)]), 1);
            joined.Add(length == 1 ? tokens[at] : Of(string.Concat(tokens.Skip(at).Take(length).Select(token => token.Text)), tokens[at].Block, opensLine: true));
            at += length;
        }

        return joined;
    }

    /// <summary>Each piece has a line, all together are a level, and they are not levels one after the other.</summary>
    private bool IsBroken(IReadOnlyList<Token> pieces) =>
        pieces.All(piece => piece.OpensLine && piece.Text.Length is > 0 and <= LongestLevel)
        && pieces[^1].Text.EndsWith("指标", StringComparison.Ordinal)
        && LevelOf(HeaderText.Bare(string.Concat(pieces.Select(piece => piece.Text)))) is not null
        && pieces.Any(piece => piece.Kind == TokenKind.Text);

    /// <summary>All cells below one another, or all in one row: the ends of the rows were lost.</summary>
    public static bool IsDegenerate(Grid grid) => grid.Rows.Count == 1 || grid.Width == 1;

    public Token Of(string text, int block, bool opensLine)
    {
        var trimmed = text.Trim();
        return new Token(trimmed, KindOf(trimmed), block, opensLine) { Figure = QuantityReader.ReadFigure(trimmed) };
    }

    private IEnumerable<Token> Parts(string text, int block)
    {
        var isFirst = true;
        foreach (var part in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var isClose = false;
            foreach (var piece in glued.Part(part))
            {
                yield return Of(piece, block, isFirst) with { IsClose = isClose };
                (isFirst, isClose) = (false, true);
            }
        }
    }

    private TokenKind KindOf(string text)
    {
        if (text.Length == 0)
        {
            return TokenKind.Blank;
        }

        if (PrintedText.IsNothing(text))
        {
            return TokenKind.Nothing;
        }

        var bare = HeaderText.Bare(text);
        if (totals.IsLabel(text))
        {
            return TokenKind.Total;
        }

        if (QuantityReader.ReadFigure(text) is not null)
        {
            return text.EndsWith('%') || text.EndsWith('％') ? TokenKind.Percent : TokenKind.Figure;
        }

        if (Sign().IsMatch(PrintedText.Key(text)))
        {
            return TokenKind.Sign;
        }

        return LevelOf(bare) ?? (QuantityReader.Read(text).IsText ? TokenKind.Text : TokenKind.Value);
    }

    private bool IsLabel(string text) =>
        totals.IsLabel(text) || HeaderText.Exact(words.Header, text) is not null || HeaderText.Exact(words.Columns, text) is not null
        || words.OtherLabels.Contains(HeaderText.Bare(text), StringComparer.Ordinal);

    private TokenKind? LevelOf(string bare)
    {
        if (bare.Length is 0 or > LongestLevel)
        {
            return null;
        }

        // 指标 behind it says that it is a level: without it 预算执行率 is an indicator, and so is any short word.
        var core = bare.EndsWith("指标", StringComparison.Ordinal) ? bare[..^2] : bare;
        var isCalled = core != bare;
        if (!isCalled && levels.IsIndicator(core))
        {
            return null;
        }

        return words.EitherLevels.Contains(core, StringComparer.Ordinal) ? TokenKind.EitherLevel
            : words.Blocks.Contains(core, StringComparer.Ordinal) ? TokenKind.Level1
            : levels.IsKind(core) && (isCalled || core.Length > 2) ? TokenKind.Level2
            : null;
    }

    [GeneratedRegex("^([≥≤=<>]=?|大于|小于|大于等于|小于等于|等于|不低于|不少于|不超过|不高于)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sign();
}
