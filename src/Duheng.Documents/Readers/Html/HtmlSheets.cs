using System.Net;
using System.Text.RegularExpressions;

namespace Duheng.Documents.Readers.Html;

/// <summary>A workbook that was saved as one page: a list of links, then the sheets, each below its name.</summary>
internal static partial class HtmlSheets
{
    /// <summary>The sheets in their order; the whole page without a name where it is no such page.</summary>
    public static IReadOnlyList<(string? Name, string Page)> Of(string page)
    {
        var heads = page.Contains("#table0", StringComparison.OrdinalIgnoreCase) ? Head().Matches(page) : null;
        return heads is { Count: > 0 }
            ? [.. heads.Select((head, index) => (
                (string?)WebUtility.HtmlDecode(head.Groups["name"].Value).Trim(),
                page[(head.Index + head.Length)..(index + 1 < heads.Count ? heads[index + 1].Index : page.Length)]))]
            : [(null, page)];
    }

    [GeneratedRegex("<a name=\"?table\\d{1,4}\"?>\\s*<h1>[^<]{0,40}<em>(?<name>[^<]{1,100})</em>\\s*</h1>\\s*</a>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Head();
}
