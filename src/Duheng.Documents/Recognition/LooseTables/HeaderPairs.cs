using Duheng.Documents.Papers;

namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>Labels of the header and their values (项目名称, 主管部门) among the pieces before a table.</summary>
internal static class HeaderPairs
{
    /// <summary>Null where there are no labels, or only such as stand on a line of their own with a colon.</summary>
    public static LooseTable? Read(IReadOnlyList<Token> tokens, int from, int to, FormWords words)
    {
        var rows = new List<IReadOnlyList<GridCell>>();
        var (start, end) = (-1, from);
        for (var at = from; at < to; at++)
        {
            if (LabelOf(tokens[at].Text, words) is not var (label, value))
            {
                continue;
            }

            var last = at + 1;
            var parts = new List<string> { value };
            while (last < to && !tokens[last].Text.Contains("资金", StringComparison.Ordinal) && LabelOf(tokens[last].Text, words) is null && !FundPieces.IsHead(tokens[last].Text, words)
                && (parts.TrueForAll(part => part.Length == 0) || !tokens[last].OpensLine))
            {
                parts.Add(tokens[last++].Text);
            }

            rows.Add(LooseTable.Row([label, string.Join(' ', parts.Where(part => part.Length > 0))]));
            (start, end) = (start < 0 ? at : start, last);
            at = last - 1;
        }

        return start >= 0 && !AreLines(tokens, start, end, rows.Count) ? new LooseTable(start, end, rows) : null;
    }

    /// <summary>项目名称, or 项目名称：绿化养护 with its value.</summary>
    public static (string Label, string Value)? LabelOf(string text, FormWords words)
    {
        var colon = text.AsSpan().IndexOfAny(':', '：');
        var label = colon > 0 ? text[..colon] : text;
        return label.Length is > 1 and <= 16 && HeaderText.Exact(words.Header, label) is not null ? (label, colon > 0 ? text[(colon + 1)..] : string.Empty) : null;
    }

    /// <summary>项目名称：… on a line of its own is read as it stands.</summary>
    private static bool AreLines(IReadOnlyList<Token> tokens, int start, int end, int pairs) =>
        Enumerable.Range(start, end - start).Count(at => tokens[at].OpensLine && tokens[at].Text.AsSpan().IndexOfAny(':', '：') > 0) == pairs;
}
