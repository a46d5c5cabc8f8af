using System.Globalization;
using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Con;

/// <summary>Things of one kind that a paragraph lists one by one (列举).</summary>
internal sealed partial record Listing(Place Place, int Count, string Text)
{
    private const int Kind = 2;

    /// <summary>Lists that speak of what the line counts: "1、甲：…2、乙：…" and "甲服务和乙服务".</summary>
    public static IEnumerable<Listing> Of(Paragraph paragraph, IndicatorLine line, Lexicon lexicon)
    {
        var name = UnitInName.Strip(line.Name.Text);
        if (Numbered(paragraph) is { } numbered && LineWords.Shares(name, numbered.Text, lexicon))
        {
            yield return numbered;
        }

        foreach (var kind in KindsIn(name, lexicon))
        {
            foreach (var list in Joined(paragraph, kind))
            {
                yield return list;
            }
        }
    }

    private static Listing? Numbered(Paragraph paragraph)
    {
        var items = Item().Matches(paragraph.Text);
        var isRun = items.Count > 1 && items.Select((item, index) => item.Groups["n"].Value == (index + 1).ToString(CultureInfo.InvariantCulture)).All(holds => holds);
        return isRun ? new Listing(paragraph.SentenceAt(items[0].Index), items.Count, string.Join("、", items.Select(item => item.Groups["what"].Value.Trim()))) : null;
    }

    /// <summary>甲服务、乙服务和丙服务, not followed by 等.</summary>
    private static IEnumerable<Listing> Joined(Paragraph paragraph, string kind)
    {
        foreach (var clause in paragraph.Clauses)
        {
            var match = Regex.Match(clause.Text, $"(?<one>[\\u4e00-\\u9fff]{{2,9}}?{kind})([、和与及](?<more>[\\u4e00-\\u9fff]{{2,11}}?{kind}))+(?!等|[\\u4e00-\\u9fff]*等)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
            if (match.Success)
            {
                yield return new Listing(clause.Place, 1 + match.Groups["more"].Captures.Count, match.Value);
            }
        }
    }

    private static IEnumerable<string> KindsIn(string name, Lexicon lexicon)
    {
        var bare = lexicon.List("name-fillers").Cut(name, "\n");
        return bare.Split('\n').Where(piece => piece.Length >= Kind && piece.All(letter => letter is >= '\u4e00' and <= '\u9fff')).Select(piece => piece[^Kind..]).Distinct(StringComparer.Ordinal);
    }

    [GeneratedRegex("(?<=^|[。；;])\\s*(?<n>\\d)[、.．](?!\\d)\\s*(?<what>[^：:，。；\\d]{2,14})[：:]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Item();
}
