namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>Finds where rows end in a run of pieces that lost the ends of its rows.</summary>
internal sealed class RowParting(IReadOnlyList<Token> tokens, IReadOnlyList<ColumnRole> columns)
{
    private const int LongestRow = 24;
    private const int InsideLine = 25;
    private const int AcrossLines = 8;
    private const int LeftFigure = 150;
    private const int LeftText = 12;
    private const int MostDoubt = 140;
    private const int PiecesOfLine = 3;

    /// <summary>Of ten lines with a cell each, a few may hold a blank.</summary>
    private const int TenPieces = 10;
    private const int MostOfTenLines = 14;

    private readonly LineMeaning lines = MeaningOf(tokens);
    private readonly RowReader reader = new(tokens, columns, MeaningOf(tokens));

    /// <summary>The rows, and how many pieces they take; no rows when the pieces are no table.</summary>
    public (IReadOnlyList<(int Start, RowReading Row)> Rows, int Taken) Part()
    {
        var isLined = lines == LineMeaning.Rows;
        var best = new (int Cost, int From, RowReading? Row)?[tokens.Count + 1];
        best[0] = (0, 0, null);
        for (var start = 0; start < tokens.Count; start++)
        {
            if (best[start] is not { } here)
            {
                continue;
            }

            var opening = isLined && !tokens[start].OpensLine ? InsideLine : 0;
            var rows = reader.From(start, LongestRow);
            var crossed = 0;
            for (var length = 1; length < rows.Length; length++)
            {
                crossed += isLined && length > 1 && tokens[start + length - 1].OpensLine ? AcrossLines : 0;
                if (rows[length] is { } row && here.Cost + opening + crossed + row.Cost is var cost && (best[start + length] is not { } known || cost < known.Cost))
                {
                    best[start + length] = (cost, start, row);
                }
            }
        }

        return Trace(best);
    }

    private static LineMeaning MeaningOf(IReadOnlyList<Token> tokens)
    {
        var opening = Math.Max(tokens.Count(token => token.OpensLine), 1);
        return tokens.Count >= PiecesOfLine * opening ? LineMeaning.Rows
            : tokens.Count * TenPieces <= opening * MostOfTenLines ? LineMeaning.Cells
            : LineMeaning.Nothing;
    }

    /// <summary>The best end: what is left behind it counts against it.</summary>
    private (IReadOnlyList<(int Start, RowReading Row)> Rows, int Taken) Trace((int Cost, int From, RowReading? Row)?[] best)
    {
        var (left, least, end) = (0, int.MaxValue, 0);
        for (var at = tokens.Count; at >= 0; at--)
        {
            if (best[at] is { } here && here.Cost + left < least)
            {
                (least, end) = (here.Cost + left, at);
            }

            left += at == 0 || tokens[at - 1].Kind == TokenKind.Blank ? 0 : IsTold(tokens[at - 1]) ? LeftFigure : LeftText;
        }

        var rows = new List<(int Start, RowReading Row)>();
        for (var at = end; at > 0 && best[at] is { Row: { } row } step; at = step.From)
        {
            rows.Insert(0, (step.From, row));
        }

        return rows.Count > 0 && rows.Sum(one => one.Row.Cost) <= MostDoubt * rows.Count ? (rows, end) : ([], 0);
    }

    /// <summary>Whether it is of those that no table leaves out.</summary>
    private static bool IsTold(Token token) =>
        token.Kind is TokenKind.Figure or TokenKind.Percent or TokenKind.Value || token.Text.Count(char.IsAsciiDigit) > 1;

    public bool IsDoubtful(int start, RowReading row) => reader.IsDoubtful(start, row);
}
