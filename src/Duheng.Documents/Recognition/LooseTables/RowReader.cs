namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>Puts the pieces of a row on its columns at the least doubt: every way is weighed.</summary>
internal sealed class RowReader(IReadOnlyList<Token> tokens, IReadOnlyList<ColumnRole> columns, LineMeaning lines)
{
    private const int Overdrawn = 250;
    private const int MostGlued = 6;
    private const int FewestGlued = 5;

    /// <summary>A place that a piece may not take in this trial.</summary>
    private readonly (int Token, int Column)? forbidden;

    /// <summary>Whether a text can be the cells of some columns, by text and first and last column: the same figures come again in many rows and in every trial of a row.</summary>
    private readonly Dictionary<(string Text, int First, int Last), bool> glued = [];

    private RowReader(RowReader whole, IReadOnlyList<Token> row, (int Token, int Column) forbidden)
        : this(row, whole.Columns, whole.Lines) => (glued, this.forbidden) = (whole.glued, forbidden);

    private IReadOnlyList<ColumnRole> Columns => columns;

    private LineMeaning Lines => lines;

    /// <summary>The rows that begin at a piece, by their length in pieces; null where no row fits.</summary>
    public RowReading?[] From(int start, int longest)
    {
        var length = Math.Min(longest, tokens.Count - start);
        var best = new Step?[length + 1, columns.Count + 1];
        best[0, 0] = new Step(0, 0, 0);
        for (var taken = 0; taken < length; taken++)
        {
            for (var used = 0; used <= columns.Count; used++)
            {
                if (best[taken, used] is { Cost: < CellCosts.Impossible } here)
                {
                    Take(start + taken, taken, used, here.Cost, best);
                }
            }
        }

        return [.. Enumerable.Range(0, length + 1).Select(taken => taken == 0 ? null : Close(start, taken, best))];
    }

    /// <summary>Whether a figure of the row could as well, or hardly less well, stand under another head.</summary>
    public bool IsDoubtful(int start, RowReading row)
    {
        foreach (var placed in row.Placed.Where(one => !one.IsGlued && one.Token.Figure is not null))
        {
            List<Token> pieces = [.. tokens.Skip(start).Take(row.Length)];
            var others = new RowReader(this, pieces, (pieces.FindIndex(piece => ReferenceEquals(piece, placed.Token)), placed.First));
            if (others.From(0, row.Length)[row.Length] is { } other && other.Cost <= row.Cost + CellCosts.HardlyMore)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Every place that the next piece can take when the columns before <paramref name="used"/> are passed.</summary>
    private void Take(int at, int taken, int used, int cost, Step?[,] best)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Blank)
        {
            Put(best, taken + 1, used, cost + CellCosts.PassedBlank, taken, used, Step.Passed);
        }
        else if (used > 0 && taken > 0 && forbidden != (at, used - 1))
        {
            var isOne = token.IsClose || (lines == LineMeaning.Cells && !token.OpensLine);
            Put(best, taken + 1, used, cost + (isOne ? 0 : CellCosts.Continued(columns[used - 1], tokens[at - 1], token, lines == LineMeaning.Rows && token.OpensLine)), taken, used);
        }

        var missing = lines == LineMeaning.Cells && !token.OpensLine && taken > 0 ? CellCosts.InsideCell : 0;
        for (var column = used; column < columns.Count && missing < CellCosts.Impossible; column++)
        {
            if (forbidden != (at, column))
            {
                Put(best, taken + 1, column + 1, cost + missing + CellCosts.Of(token, columns[column]), taken, used);
            }

            for (var last = column + 1; last < Math.Min(columns.Count, column + MostGlued); last++)
            {
                if (IsGlued(at, column, last))
                {
                    Put(best, taken + 1, last + 1, cost + missing + CellCosts.Glued, taken, used, column);
                }
            }

            missing += CellCosts.Missing(columns[column], column == used && used > 0 ? columns[used - 1] : null);
        }
    }

    private static void Put(Step?[,] best, int taken, int used, int cost, int fromTaken, int fromUsed, int? first = null)
    {
        if (cost < CellCosts.Impossible && (best[taken, used] is not { } known || cost < known.Cost))
        {
            best[taken, used] = new Step(cost, fromTaken, fromUsed) { First = first ?? used - 1 };
        }
    }

    private bool IsGlued(int at, int first, int last)
    {
        if (!MayBeGlued(tokens[at]))
        {
            return false;
        }

        if (!glued.TryGetValue((tokens[at].Text, first, last), out var known))
        {
            glued[(tokens[at].Text, first, last)] = known = GluedCells.GluedReader.CanBe(tokens[at].Text, [.. columns.Skip(first).Take(last - first + 1)]);
        }

        return known;
    }

    /// <summary>A short figure is one cell: 10 is no weight of 1 with a score of 0.</summary>
    private static bool MayBeGlued(Token token) => token.Kind switch
    {
        TokenKind.Blank or TokenKind.Nothing => false,
        TokenKind.Figure => token.Text.Count(char.IsAsciiDigit) >= FewestGlued,
        _ => token.Text.Any(char.IsAsciiDigit),
    };

    private RowReading? Close(int start, int taken, Step?[,] best)
    {
        (int Used, int Cost)? end = null;
        for (var used = 1; used <= columns.Count; used++)
        {
            if (best[taken, used] is { } step)
            {
                var cost = step.Cost + columns.Skip(used).Sum(role => CellCosts.Missing(role, before: null));
                end = end is { } known && known.Cost <= cost ? end : (used, cost);
            }
        }

        if (end is not var (last, total) || total >= CellCosts.Impossible)
        {
            return null;
        }

        var placed = new List<PlacedToken>();
        var (at, column) = (taken, last);
        while (at > 0 && best[at, column] is { } step)
        {
            if (step.First != Step.Passed)
            {
                placed.Insert(0, new PlacedToken(tokens[start + at - 1], step.First, column - 1));
            }

            (at, column) = (step.FromTaken, step.FromUsed);
        }

        var row = new RowReading(total, taken, placed);
        return row.FigureAt(ColumnRole.Score, columns) > row.FigureAt(ColumnRole.Weight, columns) ? row with { Cost = total + Overdrawn } : row;
    }

    /// <summary>The least doubt on the way to a piece and a column, and where the way came from.</summary>
    private sealed record Step(int Cost, int FromTaken, int FromUsed)
    {
        /// <summary>As the first column of an empty cell that stands under no head.</summary>
        public const int Passed = -1;

        public int First { get; init; }
    }
}
