namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>A spreadsheet read down its columns: all names, then all targets, then the rest, column by column or row by row.</summary>
internal static class ColumnsDown
{
    private const int FewestRows = 3;
    private const decimal FullMarks = 100m;

    /// <summary>The rows when just one way of reading down fits; none otherwise.</summary>
    public static IReadOnlyList<RestoredRow> Read(IReadOnlyList<Token> tokens, IReadOnlyList<ColumnRole> columns)
    {
        // Levels stand among the names, where merged cells had them: a level counts for the names that follow.
        var names = tokens.TakeWhile(token => token.Kind is TokenKind.Text or TokenKind.Level1 or TokenKind.Level2).Where(token => token.Kind == TokenKind.Text).ToList();
        var values = tokens.SkipWhile(token => token.Kind is TokenKind.Text or TokenKind.Level1 or TokenKind.Level2).ToList();
        List<ColumnRole> rest = [.. columns.Where(role => role is not (ColumnRole.Level1 or ColumnRole.Level2 or ColumnRole.Name or ColumnRole.Reason))];
        if (names.Count < FewestRows || values.Count != names.Count * rest.Count)
        {
            return [];
        }

        var ways = new List<ColumnRole[]>();
        foreach (var order in Orders([.. rest]))
        {
            if (Fits(values, names.Count, order))
            {
                ways.Add(order);
            }
        }

        return ways is [var way] ? [.. Enumerable.Range(0, names.Count).Select(row => Build(tokens, names[row], row, values, names.Count, way, columns))] : [];
    }

    /// <summary>The first column stands by itself; the others go by rows, in any order.</summary>
    private static IEnumerable<ColumnRole[]> Orders(ColumnRole[] roles)
    {
        if (roles.Length <= 1)
        {
            yield return roles;
            yield break;
        }

        foreach (var first in roles)
        {
            foreach (var others in Orders([.. roles.Where(role => role != first)]))
            {
                yield return [first, .. others];
            }
        }
    }

    private static bool Fits(List<Token> values, int rows, ColumnRole[] order)
    {
        var cells = Enumerable.Range(0, rows).Select(row => order.Select((role, at) => (role, Token: At(values, rows, row, at, order.Length))).ToDictionary(one => one.role, one => one.Token)).ToList();
        return order[0] == ColumnRole.Target
            && cells.TrueForAll(row => row.All(one => CellCosts.Of(one.Value, one.Key) < 80) && !(row.GetValueOrDefault(ColumnRole.Score)?.Figure > row.GetValueOrDefault(ColumnRole.Weight)?.Figure))
            && (!order.Contains(ColumnRole.Weight) || cells.Sum(row => row[ColumnRole.Weight].Figure ?? 0m) is FullMarks or FullMarks - 10m);
    }

    /// <summary>The first column down, then each row across.</summary>
    private static Token At(List<Token> values, int rows, int row, int column, int width) => column == 0 ? values[row] : values[rows + row * (width - 1) + column - 1];

    private static RestoredRow Build(IReadOnlyList<Token> tokens, Token name, int row, List<Token> values, int rows, ColumnRole[] order, IReadOnlyList<ColumnRole> columns)
    {
        var placed = new List<PlacedToken>();
        for (var column = 0; column < columns.Count; column++)
        {
            var token = columns[column] switch
            {
                ColumnRole.Name => name,
                ColumnRole.Level1 => Level(tokens, name, TokenKind.Level1),
                ColumnRole.Level2 => Level(tokens, name, TokenKind.Level2),
                ColumnRole.Reason => null,
                var role => At(values, rows, row, Array.IndexOf(order, role), order.Length),
            };
            if (token is not null)
            {
                placed.Add(new PlacedToken(token, column, column));
            }
        }

        return new RestoredRow(new RowReading(0, placed.Count, placed), columns, isDoubtful: false);
    }

    private static Token? Level(IReadOnlyList<Token> tokens, Token name, TokenKind kind) => tokens.TakeWhile(token => !ReferenceEquals(token, name)).LastOrDefault(token => token.Kind == kind);
}
