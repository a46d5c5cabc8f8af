using System.Text.RegularExpressions;

namespace Duheng.Documents.Readers.Text;

/// <summary>Takes the marks of Markdown off a line: what is left is the text as it is shown.</summary>
internal static partial class MarkdownMarks
{
    /// <summary>No report goes on for so long without a heading or a table.</summary>
    private const int Sample = 100_000;

    /// <summary>Whether a text is Markdown: it has a heading or the rule under a table's head.</summary>
    public static bool AreIn(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, Sample));
        return Heading().IsMatch(start) || TableRule().IsMatch(start);
    }

    public static string Strip(string line) =>
        line.AsSpan().IndexOfAny("#*>`_") < 0 ? line : Strong().Replace(Lead().Replace(line, string.Empty), "${text}");

    [GeneratedRegex("^#{1,6} +\\S", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex("^[ \\t]*\\|?[ \\t]*:?-+:?[ \\t]*\\|[ \\t|:-]*\\r?$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TableRule();

    [GeneratedRegex("^\\s*(#{1,6}\\s+|>\\s?)", RegexOptions.None | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lead();

    /// <summary>**优秀** but not "≥**人": the marks stand right at the words, on both sides.</summary>
    [GeneratedRegex("(?<![*_\\w≥≤])(?<mark>\\*\\*|__|`)(?=[^\\s*_])(?<text>[^*_`]+?)(?<=\\S)\\k<mark>(?![*_\\w])", RegexOptions.None | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Strong();
}
