using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Reads the project's money where it is told in a sentence and not in a table.</summary>
internal sealed partial class FundSentenceReader(FormWords words)
{
    private const int FewestAmounts = 2;
    private const int LongestGap = 6;

    /// <summary>年初, 到位, 支出 alone say little: the figure must follow at once, and in a summary.</summary>
    private const int ShortPhrase = 2;

    /// <summary>The first sentence that tells at least two of budget, arrival and spending.</summary>
    public Funds Read(Narrative narrative) => First(narrative.Facts.GroupBy(fact => fact.Place), briefly: false) ?? Funds.None;

    /// <summary>The same in a summary, where short words do (年初, 到位, 支出) and the figures may fill a paragraph.</summary>
    public Funds ReadSummary(Narrative narrative) =>
        First(narrative.Facts.GroupBy(fact => fact.Place), briefly: true) ?? First(narrative.Facts.GroupBy(fact => fact.Paragraph), briefly: true) ?? Funds.None;

    private Funds? First<TKey>(IEnumerable<IGrouping<TKey, Fact>> groups, bool briefly)
    {
        foreach (var group in groups)
        {
            var told = group.Select(fact => (Fact: fact, Role: Nearest(fact, briefly)?.Row)).Where(one => one.Role is not null).DistinctBy(one => one.Role).ToList();
            if (told.Count(one => one.Fact.Kind == FactKind.Amount) >= FewestAmounts)
            {
                return Build(told.ToDictionary(one => one.Role!.Value, one => one.Fact)); // filtered above
            }
        }

        return null;
    }

    /// <summary>The same narrative, each figure tied to the money row whose phrase stands right before it.</summary>
    public Narrative Mark(Narrative narrative) =>
        narrative with { Facts = [.. narrative.Facts.Select(fact => Nearest(fact, briefly: false) is var (row, gap) && Joint().IsMatch(gap) ? fact with { About = row } : fact)] };

    private static Funds Build(Dictionary<FundRow, Fact> told)
    {
        var lines = told.Select(one => Line(one.Key, one.Value)).ToList();
        if (told.TryGetValue(FundRow.Initial, out var only) && !told.ContainsKey(FundRow.Annual))
        {
            lines.Add(Line(FundRow.Annual, only));
        }

        return new Funds(told.Values.First(fact => fact.Kind == FactKind.Amount).Unit!.Factor == 1m ? MoneyUnit.Yuan : MoneyUnit.Wan, [.. lines.OrderBy(line => line.Row)]); // amounts have units
    }

    private static FundLine Line(FundRow row, Fact fact) =>
        new(row, fact.Place, new Dictionary<FundColumn, Figure> { [FundColumn.Total] = new(fact.Number, fact.Text, fact.Place) });

    /// <summary>The row whose phrase stands right before the figure, and the words between the two.</summary>
    private (FundRow Row, string Gap)? Nearest(Fact fact, bool briefly)
    {
        if (fact.Kind is not (FactKind.Amount or FactKind.Percentage))
        {
            return null;
        }

        var before = fact.Paragraph.Text[..fact.Start];
        FundRow? nearest = null;
        var at = -1;
        foreach (var (row, phrases) in words.FundPhrases)
        {
            var isRate = row is FundRow.ReceivedRate or FundRow.ExecutionRate;
            foreach (var phrase in phrases.Where(phrase => isRate == (fact.Kind == FactKind.Percentage) && (briefly || phrase.Length > ShortPhrase)))
            {
                var end = before.LastIndexOf(phrase, StringComparison.Ordinal) + phrase.Length;
                if (end >= phrase.Length && end > at && before.Length - end <= LongestGap && (phrase.Length > ShortPhrase || Joint().IsMatch(before[end..])))
                {
                    (nearest, at) = (row, end);
                }
            }
        }

        return nearest is { } found ? (found, before[at..]) : null;
    }

    [GeneratedRegex("^(资金|金额|总额|数|共计|合计|共|均|已|为|是|达到|达|约|近|[:： ])*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Joint();
}
