using System.Text.RegularExpressions;

namespace Duheng.Documents.Readers.Text;

/// <summary>Lines that a page leaves behind when it is copied: its number, its break.</summary>
internal static partial class PageMarks
{
    /// <summary>- 3 -, — 3 —, 第3页, 第 3 页 共 12 页, 3/12页; a bare number is a figure.</summary>
    public static bool Is(string line) => line.Length <= 24 && Mark().IsMatch(line);

    [GeneratedRegex("^\\s*([-—–－·~]{1,3}\\s*\\d{1,3}\\s*[-—–－·~]{1,3}|第\\s*\\d{1,3}\\s*页(\\s*[,，/]?\\s*共\\s*\\d{1,3}\\s*页)?|\\d{1,3}\\s*/\\s*\\d{1,3}\\s*页|-{3,}\\s*(分页符|Page Break)\\s*-{3,}|Page\\s+\\d{1,3}(\\s+of\\s+\\d{1,3})?)\\s*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
