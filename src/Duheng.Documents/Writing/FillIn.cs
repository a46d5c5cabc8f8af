using System.Text.RegularExpressions;

namespace Duheng.Documents.Writing;

/// <summary>The marks of what a clerk still has to do: a fact that nobody gave (待填), a text that nobody has read yet (草稿).</summary>
public static partial class FillIn
{
    /// <summary>Stands before a paragraph that was put together from the figures.</summary>
    public const string Draft = "【草稿】";

    private const string Opening = "【待填：";

    /// <summary>The place of a missing fact: 【待填：项目名称】.</summary>
    public static string For(string fact) => $"{Opening}{fact}】";

    /// <summary>The text, or the mark where there is none.</summary>
    public static string Or(string? text, string fact) => string.IsNullOrWhiteSpace(text) ? For(fact) : text;

    /// <summary>The facts that a text still asks for.</summary>
    public static IEnumerable<string> Names(string text) => HasMark(text)
        ? Mark().Matches(text).Where(match => match.Groups["fact"].Success).Select(match => match.Groups["fact"].Value)
        : [];

    /// <summary>Whether a text asks for a fact.</summary>
    internal static bool HasMark(string text) => text.Contains(Opening, StringComparison.Ordinal);

    /// <summary>Whether a text is such a mark and nothing else.</summary>
    public static bool IsMark(string text) => HasMark(text) && Mark().Match(text.Trim()) is { Success: true, Index: 0 } mark && mark.Length == text.Trim().Length;

    /// <summary>A text with a word in the place of each missing fact.</summary>
    internal static string Replace(string text, string word) => HasMark(text) ? Mark().Replace(text, match => match.Groups["fact"].Success ? word : match.Value) : text;

    /// <summary>A text cut at its marks.</summary>
    internal static IEnumerable<(string Text, bool IsMark)> Pieces(string text)
    {
        if (!text.Contains('【', StringComparison.Ordinal))
        {
            if (text.Length > 0)
            {
                yield return (text, false);
            }

            yield break;
        }

        var from = 0;
        foreach (Match mark in Mark().Matches(text))
        {
            if (mark.Index > from)
            {
                yield return (text[from..mark.Index], false);
            }

            yield return (mark.Value, true);
            from = mark.Index + mark.Length;
        }

        if (from < text.Length)
        {
            yield return (text[from..], false);
        }
    }

    [GeneratedRegex("【(草稿|待填：(?<fact>[^【】]*))】", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
