using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;

namespace Duheng.Documents.Recognition;

/// <summary>Which level of heading a paragraph is, by its number.</summary>
public static partial class HeadingLevels
{
    private const int LongestHeading = 40;

    /// <summary>1 for 一、, 2 for （一）, 3 for 1. and （1）; 0 for prose, however it begins.</summary>
    public static int Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var key = PrintedText.Fold(text).Trim();
        if (key.Length > LongestHeading || IsSentence(key))
        {
            return 0;
        }

        return First().IsMatch(key) ? 1 : Second().IsMatch(key) ? 2 : Third().IsMatch(key) ? 3 : 0;
    }

    /// <summary>How deep the number before a text is, heading or not: 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）; 0 for none.</summary>
    public static int NumberOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var key = PrintedText.Fold(text).Trim();
        return First().IsMatch(key) ? 1 : Second().IsMatch(key) ? 2 : !Third().IsMatch(key) ? 0 : key[0] == '(' ? 4 : 3;
    }

    /// <summary>A stop inside, or one at the end behind a comma or a label: numbered, but no heading.</summary>
    private static bool IsSentence(string key)
    {
        var stop = key.IndexOfAny(['。', ';', '；']);
        return stop >= 0 && (stop < key.Length - 1 || key.IndexOfAny([',', ':']) >= 0);
    }

    [GeneratedRegex("^[一二三四五六七八九十]{1,3}[、.．]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex First();

    [GeneratedRegex("^\\([一二三四五六七八九十]{1,3}\\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Second();

    [GeneratedRegex("^(\\d{1,2}\\s*[、.．](?!\\d)|\\(\\d{1,2}\\))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Third();
}
