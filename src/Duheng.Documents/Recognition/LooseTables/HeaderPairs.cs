using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;

namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>Labels of the header and their values (项目名称, 主管部门, 自评总分) among the pieces before a table.</summary>
internal static class HeaderPairs
{
    private const int LongestLabel = 16;
    private const string MoneyLabel = "项目资金";

    /// <summary>Null where there are no labels, or only such as stand on a line of their own with a colon.</summary>
    public static LooseTable? Read(IReadOnlyList<Token> tokens, int from, int to, FormWords words)
    {
        var rows = new List<IReadOnlyList<GridCell>>();
        var (start, end, pairs) = (-1, from, 0);
        for (var at = from; at < to; at++)
        {
            if ((LabelOf(tokens[at].Text, words) ?? ResultOf(tokens, at, to, words)) is not var (label, value))
            {
                continue;
            }

            // What stands between two pairs stays where it is.
            rows.AddRange(start < 0 ? [] : tokens.Take(at).Skip(end).Where(token => token.Kind != TokenKind.Blank).Select(token => LooseTable.Row([token.Text])));
            var last = at + 1;
            var parts = new List<string> { value };
            while (last < to && GoesOn(tokens[last], parts, words))
            {
                parts.Add(tokens[last++].Text);
            }

            rows.Add(LooseTable.Row([label, string.Join(' ', parts.Where(part => part.Length > 0))]));
            (start, end, pairs) = (start < 0 ? at : start, last, pairs + 1);
            at = last - 1;
        }

        return start >= 0 && !AreLines(tokens, start, end, pairs) ? new LooseTable(start, end, rows) : null;
    }

    /// <summary>项目名称, or 项目名称：绿化养护 with its value.</summary>
    public static (string Label, string Value)? LabelOf(string text, FormWords words)
    {
        var colon = text.AsSpan().IndexOfAny(':', '：');
        var label = colon > 0 ? text[..colon] : text;
        return label.Length is > 1 and <= LongestLabel && HeaderText.Exact(words.Header, label) is not null ? (label, colon > 0 ? text[(colon + 1)..] : string.Empty) : null;
    }

    /// <summary>自评总分 98.38, 自评等级 优秀 at the head of a form.</summary>
    private static (string Label, string Value)? ResultOf(IReadOnlyList<Token> tokens, int at, int to, FormWords words)
    {
        var bare = HeaderText.Bare(tokens[at].Text);
        return at + 1 < to
            && ((words.TotalLabels.Contains(bare, StringComparer.Ordinal) && tokens[at + 1].Kind == TokenKind.Figure)
                || (words.GradeLabels.Contains(bare, StringComparer.Ordinal) && GradeWord.Of(tokens[at + 1].Text, words) is not null))
            ? (tokens[at].Text, string.Empty)
            : null;
    }

    /// <summary>Whether a piece belongs to a value: its first, and what stands in the same line, up to the next label.</summary>
    private static bool GoesOn(Token token, List<string> parts, FormWords words)
    {
        var isFirst = parts.TrueForAll(part => part.Length == 0);
        return (isFirst ? !token.Text.StartsWith(MoneyLabel, StringComparison.Ordinal) : !token.OpensLine && !token.Text.Contains("资金", StringComparison.Ordinal))
            && LabelOf(token.Text, words) is null
            && !IsOtherLabel(token.Text, words)
            && !FundPieces.IsHead(token.Text, words);
    }

    /// <summary>项目类别, 填报日期：2023年…</summary>
    private static bool IsOtherLabel(string text, FormWords words)
    {
        var folded = PrintedText.Fold(text);
        var colon = folded.IndexOf(':', StringComparison.Ordinal);
        var label = HeaderText.Bare(colon > 0 ? folded[..colon] : folded);
        return label.Length <= LongestLabel && (words.OtherLabels.Contains(label, StringComparer.Ordinal) || words.TotalLabels.Contains(label, StringComparer.Ordinal) || words.GradeLabels.Contains(label, StringComparer.Ordinal));
    }

    /// <summary>项目名称：… on a line of its own is read as it stands.</summary>
    private static bool AreLines(IReadOnlyList<Token> tokens, int start, int end, int pairs) =>
        Enumerable.Range(start, end - start).Count(at => tokens[at].OpensLine && tokens[at].Text.AsSpan().IndexOfAny(':', '：') > 0) == pairs;
}
