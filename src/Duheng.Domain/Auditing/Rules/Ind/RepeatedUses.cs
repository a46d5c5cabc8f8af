using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

/// <summary>In a narrative: one rate that is told for two types of goal, or earns points under two names.</summary>
internal static partial class RepeatedUses
{
    private const int ShortestNoun = 4;

    private const int LongestLeadIn = 40;

    public static IEnumerable<Remark> Check(AuditCase audit)
    {
        var uses = Uses(audit).ToList();
        var told = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 1; at < uses.Count; at++)
        {
            var (kinds, noun, fact) = uses[at];
            var earlier = uses.Take(at).FirstOrDefault(one => !one.Kinds.Overlaps(kinds) && IsSame(one, uses[at], audit.Limits.TellingDigits));
            if (earlier.Fact is not { } first || !told.Add($"{noun}{Figures.Plain(fact.Number)}"))
            {
                continue;
            }

            var (here, there) = (string.Join('、', kinds.Select(kind => kind.Zh())), string.Join('、', earlier.Kinds.Select(kind => kind.Zh())));
            yield return new Remark(
                fact.Place,
                $"“{noun}”{fact.Text}既作{there}，又作{here}，同一内容用了两次。",
                $"\"{noun}\" {fact.Text} is used for {earlier.Kinds.First().En()} and again for {kinds.First().En()}.")
            {
                Stated = fact.Text,
                Key = $"{noun}:{there}/{here}",
                AlsoAt = [first.Place],
            };
        }
    }

    private static IEnumerable<(IReadOnlySet<IndicatorKind> Kinds, string Noun, Fact Fact)> Uses(AuditCase audit)
    {
        var goals = from clause in GoalClauses.Of(audit)
                    from fact in clause.FactsIn(audit.Narrative)
                    select (clause.Kinds, fact);
        var points = from line in audit.Report.Indicators
                     let kinds = GoalClauses.KindsIn(line.Name.Text)
                     where kinds.Count > 0
                     from fact in audit.Narrative.Facts
                     where fact.Paragraph.Number == line.Name.Place.Paragraph
                     select (kinds, fact);

        return from one in goals.Concat(points)
               where one.fact.Kind == FactKind.Percentage && NounBefore(one.fact) is not null
               select (one.Item1, NounBefore(one.fact)!, one.fact); // filtered above
    }

    private static bool IsSame((IReadOnlySet<IndicatorKind> Kinds, string Noun, Fact Fact) one, (IReadOnlySet<IndicatorKind> Kinds, string Noun, Fact Fact) other, int digits) =>
        one.Fact.Number == other.Fact.Number
        && (SignificantDigits.Of(one.Fact.Number) >= digits
            || one.Noun.EndsWith(other.Noun, StringComparison.Ordinal) || other.Noun.EndsWith(one.Noun, StringComparison.Ordinal));

    private static string? NounBefore(Fact fact)
    {
        var text = PrintedText.Fold(fact.Paragraph.Text);
        var start = Math.Max(0, fact.Start - LongestLeadIn);
        return Noun().Match(text[start..fact.Start]) is { Success: true } match && match.Groups["noun"].Length >= ShortestNoun
            ? AfterIs(match.Groups["noun"].Value.TrimStart('年'))
            : null;
    }

    /// <summary>"得分的原因是安全率" is about the 安全率.</summary>
    private static string AfterIs(string noun) => noun[(noun.LastIndexOf('是') + 1)..];

    [GeneratedRegex("(?<noun>[\u4e00-\u9fff]{2,30}?(率|占比|比例|比重|满意度))(均)?(达到|达|为|是|:)?\\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Noun();
}
