namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>A run of pieces that are the heads of a score table.</summary>
/// <param name="Start">The first piece.</param>
/// <param name="End">Behind the last piece.</param>
internal sealed record HeadRun(int Start, int End, IReadOnlyList<(ColumnRole Role, string Text)> Columns)
{
    private const int FewestRoles = 4;
    private const int MostPieces = 3;

    /// <summary>The next run at or behind a piece, or null.</summary>
    public static HeadRun? Find(IReadOnlyList<Token> tokens, int from, FormWords words)
    {
        for (var start = from; start < tokens.Count; start++)
        {
            if (At(tokens, start, words) is { } run)
            {
                return run;
            }
        }

        return null;
    }

    private static HeadRun? At(IReadOnlyList<Token> tokens, int start, FormWords words)
    {
        var columns = new List<(ColumnRole Role, string Text)>();
        var at = start;
        while (at < tokens.Count && Next(tokens, at, words) is var (role, text, end))
        {
            // The label 绩效指标 beside the heads of its levels is no column of its own.
            if (role == ColumnRole.Name && columns.FindIndex(one => one.Role == role) is >= 0 and var twice)
            {
                columns.RemoveAt(twice);
            }

            if (!columns.Exists(one => one.Role == role))
            {
                columns.Add((role, text));
            }

            at = end;
        }

        return IsHead(columns) ? new HeadRun(start, at, columns) : null;
    }

    private static bool IsHead(List<(ColumnRole Role, string Text)> columns)
    {
        return columns.Count >= FewestRoles
            && Has(ColumnRole.Name)
            && (Has(ColumnRole.Target) || Has(ColumnRole.InitialTarget))
            && (Has(ColumnRole.Actual) || Has(ColumnRole.Score));

        bool Has(ColumnRole role) => columns.Exists(one => one.Role == role);
    }

    /// <summary>A head may be parted by blanks (分 值) or by the ends of lines.</summary>
    private static (ColumnRole Role, string Text, int End)? Next(IReadOnlyList<Token> tokens, int at, FormWords words)
    {
        var text = string.Empty;
        for (var end = at; end < tokens.Count && end < at + MostPieces; end++)
        {
            text += tokens[end].Text;
            if (text.Length > 0 && HeaderText.Exact(words.Columns, text) is { } role)
            {
                return (role, text, end + 1);
            }
        }

        return null;
    }
}
