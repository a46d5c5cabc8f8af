namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>A run of pieces that are the heads of a score table.</summary>
/// <param name="Start">The first piece.</param>
/// <param name="End">Behind the last piece.</param>
internal sealed record HeadRun(int Start, int End, IReadOnlyList<(ColumnRole Role, string Text)> Columns)
{
    private const int FewestRoles = 4;
    private const int MostPieces = 3;
    private const int FewestBelow = 2;

    /// <summary>No form has more columns.</summary>
    private const int MostBlanks = 24;

    /// <summary>Heads that stand together under one of them: 年度指标值 over 指标性质, 指标值 and 度量单位; 得分 over 自评分 and 复核分.</summary>
    private static readonly ColumnRole[][] Families =
    [
        [ColumnRole.Target, ColumnRole.TargetSign, ColumnRole.TargetUnit, ColumnRole.InitialTarget],
        [ColumnRole.Score, ColumnRole.ReviewScore],
    ];

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
        var (heads, end) = Heads(tokens, start, words);
        if (heads.Count < FewestRoles)
        {
            return null;
        }

        if (Below(tokens, end, heads, words) is var (below, last))
        {
            heads.AddRange(below);
            end = last;
        }

        var columns = Once(Spread(heads));
        return IsHead(columns) ? new HeadRun(start, end, columns) : null;
    }

    private static (List<(ColumnRole Role, string Text)> Heads, int End) Heads(IReadOnlyList<Token> tokens, int at, FormWords words)
    {
        var heads = new List<(ColumnRole Role, string Text)>();
        while (at < tokens.Count && Next(tokens, at, words) is var (role, text, end))
        {
            heads.Add((role, text));
            at = end;
        }

        return (heads, at);
    }

    /// <summary>A second row of heads behind the empty cells that merged heads leave below them.</summary>
    private static (List<(ColumnRole Role, string Text)> Heads, int End)? Below(IReadOnlyList<Token> tokens, int end, List<(ColumnRole Role, string Text)> above, FormWords words)
    {
        var at = end;
        while (at < tokens.Count && tokens[at].Kind == TokenKind.Blank && at - end < MostBlanks)
        {
            at++;
        }

        return at > end && Heads(tokens, at, words) is var (below, last) && below.Count >= FewestBelow && Family(below, above) is not null ? (below, last) : null;
    }

    /// <summary>The head that stands over others gives way to them.</summary>
    private static List<(ColumnRole Role, string Text)> Spread(List<(ColumnRole Role, string Text)> heads)
    {
        for (var first = heads.Count - FewestBelow; first > 0; first--)
        {
            var (above, below) = (heads[..first], heads[first..]);
            if (Family(below, above) is { } over)
            {
                // The longest run of the family is meant, not its last two.
                while (first > 1 && Family(heads[(first - 1)..], heads[..(first - 1)]) is { } longer)
                {
                    (first, over) = (first - 1, longer);
                }

                return [.. heads[..over], .. heads[first..], .. heads[(over + 1)..first]];
            }
        }

        return heads;
    }

    /// <summary>Where above stands the head that all heads below are kinds of; null where there is none.</summary>
    private static int? Family(List<(ColumnRole Role, string Text)> below, List<(ColumnRole Role, string Text)> above)
    {
        var family = Array.Find(Families, one => below.TrueForAll(head => one.Contains(head.Role)));
        return family is not null
            && below.DistinctBy(head => head.Role).Count() == below.Count
            && above.FindIndex(head => head.Role == family[0] && below.Exists(one => one.Role == head.Role)) is >= 0 and var over
            && !above.Exists(head => head.Role != family[0] && family.Contains(head.Role))
                ? over
                : null;
    }

    /// <summary>Of two heads for one column the first is meant; but 绩效指标 beside the heads of its levels is no column of its own.</summary>
    private static List<(ColumnRole Role, string Text)> Once(List<(ColumnRole Role, string Text)> heads)
    {
        var columns = new List<(ColumnRole Role, string Text)>();
        foreach (var head in heads)
        {
            if (head.Role == ColumnRole.Name && columns.FindIndex(one => one.Role == head.Role) is >= 0 and var twice)
            {
                columns.RemoveAt(twice);
            }

            if (head.Role == ColumnRole.Note || !columns.Exists(one => one.Role == head.Role))
            {
                columns.Add(head);
            }
        }

        return columns;
    }

    private static bool IsHead(List<(ColumnRole Role, string Text)> columns)
    {
        return columns.Count(one => one.Role != ColumnRole.Note) >= FewestRoles
            && Has(ColumnRole.Name)
            && (Has(ColumnRole.Target) || Has(ColumnRole.InitialTarget))
            && (Has(ColumnRole.Actual) || Has(ColumnRole.Score));

        bool Has(ColumnRole role) => columns.Exists(one => one.Role == role);
    }

    /// <summary>A head may be parted by blanks (分 值) or by the ends of lines, and then its beginning may be a head by itself: 偏差原因分析 及改进措施.</summary>
    private static (ColumnRole Role, string Text, int End)? Next(IReadOnlyList<Token> tokens, int at, FormWords words)
    {
        (ColumnRole Role, string Text, int End)? longest = null;
        var text = string.Empty;
        for (var end = at; end < tokens.Count && end < at + MostPieces && (longest is null || tokens[end].OpensLine); end++)
        {
            text += tokens[end].Text;
            if (text.Length > 0 && RoleOf(text, words) is { } role)
            {
                longest = (role, text, end + 1);
            }
        }

        return longest;
    }

    private static ColumnRole? RoleOf(string text, FormWords words) =>
        HeaderText.Exact(words.Columns, text) ?? (words.OtherHeads.Contains(HeaderText.Bare(text), StringComparer.Ordinal) ? ColumnRole.Note : null);
}
