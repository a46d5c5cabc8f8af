using System.Text.RegularExpressions;
using Duheng.Documents.Papers;

namespace Duheng.Application.Output.Html;

/// <summary>Which paragraphs are headings: paper keeps no styles, so the numbering of official documents tells.</summary>
internal static partial class Headings
{
    private const int Longest = 40;
    private const int LongestTitle = 60;

    /// <summary>1 for 一、 and annexes, 2 for （一）, 0 for what is no heading.</summary>
    public static int LevelOf(string text) => text.Length > Longest || text[^1] is '。' or '；' or '，' or ';'
        ? 0
        : First().IsMatch(text) ? 1 : Second().IsMatch(text) ? 2 : 0;

    /// <summary>The lines above the first heading or table that are short and end without a full stop.</summary>
    public static IReadOnlySet<Block> TitlesOf(Paper paper) => paper.Blocks
        .TakeWhile(block => block is TextBlock { Text.Length: <= LongestTitle } text && LevelOf(text.Text) == 0 && text.Text[^1] is not '。' and not '：' and not ':')
        .Take(3)
        .ToHashSet<Block>(ReferenceEqualityComparer.Instance);

    [GeneratedRegex("^(第[一二三四五六七八九十]+[部分章节]|[一二三四五六七八九十]+[、．.]|附件|附表)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex First();

    [GeneratedRegex("^[（(][一二三四五六七八九十]+[）)]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Second();
}
