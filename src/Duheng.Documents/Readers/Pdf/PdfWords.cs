using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Duheng.Documents.Readers.Pdf;

/// <summary>Reads what <c>pdftotext -bbox</c> prints: pages, and on each the words with their boxes.</summary>
internal static partial class PdfWords
{
    private const int MostWords = 200_000;

    /// <summary>Line by line, not as XML: poppler passes control characters on, which no XML reader takes.</summary>
    public static IReadOnlyList<PdfPage> Read(byte[] output)
    {
        var pages = new List<PdfPage>();
        var words = new List<PdfWord>();
        var count = 0;
        foreach (var line in Encoding.UTF8.GetString(output).Split('\n'))
        {
            if (Page().Match(line) is { Success: true } page)
            {
                words = [];
                pages.Add(new PdfPage(pages.Count + 1, Number(page, "width"), Number(page, "height"), words));
            }
            else if (Word().Match(line) is { Success: true } word && ++count <= MostWords)
            {
                words.Add(new PdfWord(
                    Number(word, "left"), Number(word, "top"), Number(word, "right"), Number(word, "bottom"), System.Net.WebUtility.HtmlDecode(word.Groups["text"].Value)));
            }
        }

        return pages;
    }

    private static double Number(Match match, string group) => double.Parse(match.Groups[group].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex("<page width=\"(?<width>[0-9.]+)\" height=\"(?<height>[0-9.]+)\">", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Page();

    [GeneratedRegex("<word xMin=\"(?<left>-?[0-9.]+)\" yMin=\"(?<top>-?[0-9.]+)\" xMax=\"(?<right>-?[0-9.]+)\" yMax=\"(?<bottom>-?[0-9.]+)\">(?<text>.*)</word>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
