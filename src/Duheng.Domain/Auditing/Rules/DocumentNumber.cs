using System.Globalization;
using System.Text.RegularExpressions;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules;

/// <summary>The number of an official document in the prose (文号): 云财预〔2023〕6号, with whatever brackets it was given.</summary>
/// <param name="Text">From the bracket on: 〔2023〕6号.</param>
internal sealed partial record DocumentNumber(Paragraph Paragraph, int Start, string Text, int Year)
{
    private const string Open = "〔";

    private const string Close = "〕";

    public Place Place => Paragraph.SentenceAt(Start);

    /// <summary>The same number with the brackets that GB/T 9704 asks for.</summary>
    public string Proper => Open + Year.ToString(CultureInfo.InvariantCulture) + Close + Text[(Text.IndexOfAny([.. "】])）﹞〕〉》>｝}］」』"]) + 1)..];

    public bool IsProper => string.Equals(Text, Proper, StringComparison.Ordinal);

    public static IEnumerable<DocumentNumber> In(Paragraph paragraph) =>
        Pattern().Matches(paragraph.Text).Select(match => new DocumentNumber(
            paragraph, match.Index, match.Value, int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)));

    [GeneratedRegex("[〔【\\[［(（﹝〈<｛{「『](?<year>(19|20)\\d{2})[】\\]］)）﹞〕〉>｝}」』]\\s*第?\\s*\\d{1,5}\\s*(号|次|期)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
