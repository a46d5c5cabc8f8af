namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>Rows of one width, cell for cell under their heads: what a dump leaves that kept its empty cells but not the ends of its rows.</summary>
internal static class FixedRows
{
    private const int MostLabels = 2;
    private const int UnnamedRow = 30;
    private const int MostDoubt = 60;

    /// <summary>The rows, and how many pieces they take; no rows where the pieces do not fall into rows of one width.</summary>
    public static (IReadOnlyList<(int Start, RowReading Row)> Rows, int Taken) Read(IReadOnlyList<Token> tokens, IReadOnlyList<ColumnRole> columns)
    {
        (List<(int Start, RowReading Row)> Rows, int Cost)? best = null;
        if (tokens.Any(token => token.Kind == TokenKind.Blank) && tokens.All(token => token.OpensLine))
        {
            var blanks = tokens.TakeWhile(token => token.Kind == TokenKind.Blank).Count();
            for (var labels = 0; labels <= MostLabels; labels++)
            {
                // Before the first row stand what is left of a second row of heads, and labels beside the rows.
                for (var start = 0; start <= Math.Min(blanks, columns.Count + labels); start++)
                {
                    if (Cut(tokens, columns, labels, start) is { } rows && rows.Sum(one => one.Row.Cost) is var cost && cost <= MostDoubt * rows.Count && (best is not { } known || cost < known.Cost))
                    {
                        best = (rows, cost);
                    }
                }
            }
        }

        return best is { } found ? (found.Rows, found.Rows[^1].Start + found.Rows[^1].Row.Length) : ([], 0);
    }

    /// <summary>Null when a row does not fit, or cells are left over that belong to a row.</summary>
    private static List<(int Start, RowReading Row)>? Cut(IReadOnlyList<Token> tokens, IReadOnlyList<ColumnRole> columns, int labels, int start)
    {
        var rows = new List<(int Start, RowReading Row)>();
        var width = labels + columns.Count;
        var at = start;
        for (; at + width <= tokens.Count; at += width)
        {
            if (RowAt(tokens, columns, at, labels) is not { } row)
            {
                return null;
            }

            if (row.Placed.Count > 0)
            {
                rows.Add((at, row));
            }
        }

        return rows.Count > 0 && tokens.Skip(at).All(token => token.Kind is TokenKind.Blank or TokenKind.Text) ? rows : null;
    }

    private static RowReading? RowAt(IReadOnlyList<Token> tokens, IReadOnlyList<ColumnRole> columns, int at, int labels)
    {
        var placed = new List<PlacedToken>();
        var cost = 0;
        for (var index = 0; index < labels; index++)
        {
            if (tokens[at + index].Kind != TokenKind.Blank)
            {
                return null;
            }
        }

        for (var column = 0; column < columns.Count; column++)
        {
            var token = tokens[at + labels + column];
            if (token.Kind != TokenKind.Blank)
            {
                cost += CellCosts.Of(token, columns[column]);
                placed.Add(new PlacedToken(token, column, column));
            }
            else if (columns[column] == ColumnRole.Name)
            {
                cost += UnnamedRow;
            }
        }

        return cost < CellCosts.Impossible ? new RowReading(cost, labels + columns.Count, placed) : null;
    }
}
