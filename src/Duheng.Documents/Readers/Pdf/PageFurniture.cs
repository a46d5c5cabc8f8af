using System.Globalization;
using System.Text.RegularExpressions;

namespace Duheng.Documents.Readers.Pdf;

/// <summary>Page numbers, and lines printed at the head or foot of most pages: no part of what the document says.</summary>
internal static partial class PageFurniture
{
    /// <summary>So much of a page, at either end, is its head and foot.</summary>
    private const double Margin = 0.16;

    public static IReadOnlySet<TextLine> Of(IReadOnlyList<(PdfPage Page, IReadOnlyList<TextLine> Lines)> pages)
    {
        var margins = pages.SelectMany(one => one.Lines.Where(line => IsInMargin(line, one.Page)).Select(line => (one.Page, Line: line, Text: line.Text()))).ToList();
        var repeated = margins
            .GroupBy(one => (one.Text, IsHead: one.Line.Top < one.Page.Height / 2))
            .Where(group => group.Count() > 1 && group.Count() * 2 > pages.Count)
            .SelectMany(group => group);
        return margins.Where(one => PageNumber().IsMatch(one.Text) || Counts(one.Text, one.Page.Number, pages.Count)).Concat(repeated).Select(one => one.Line).ToHashSet();
    }

    /// <summary>What a browser prints below each page: the address, and which page of how many. 2023/1/1 is a day, not page 1 of 1.</summary>
    private static bool Counts(string text, int page, int pages)
    {
        var count = string.Create(CultureInfo.InvariantCulture, $"{page}/{pages}");
        return text.EndsWith(count, StringComparison.Ordinal)
            && (text.Length == count.Length || !(char.IsAsciiDigit(text[^(count.Length + 1)]) || text[^(count.Length + 1)] is '/' or '-' or '.'));
    }

    private static bool IsInMargin(TextLine line, PdfPage page) => line.Bottom < page.Height * Margin || line.Top > page.Height * (1 - Margin);

    [GeneratedRegex("^[-—–－·~\\s]*第?\\s*[0-9]{1,4}\\s*页?\\s*([/／共,，]+\\s*[0-9]{1,4}\\s*页?)?[-—–－·~\\s]*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PageNumber();
}
