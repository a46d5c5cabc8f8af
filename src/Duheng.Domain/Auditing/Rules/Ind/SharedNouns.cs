using System.Text;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

/// <summary>
/// Whether two texts speak of the same thing: they share two neighbouring letters that are no common word, or a topic.
/// Coarse on purpose: sharing by accident only keeps a rule silent.
/// </summary>
internal static class SharedNouns
{
    private const string Particles = "的了和与及等为在是于对将不年月日以并或从到由其之我";

    private static readonly string[] Topics = ["topic-operation", "topic-satisfaction", "topic-time", "topic-money"];

    public static bool Share(Lexicon lexicon, string one, string other)
    {
        var pairs = Pairs(lexicon, other);
        return Pairs(lexicon, one).Any(pairs.Contains);
    }

    public static bool ShareTopic(Lexicon lexicon, string one, string other) =>
        Topics.Any(topic => lexicon.Holds(topic, one) && lexicon.Holds(topic, other));

    /// <summary>Pairs of neighbouring letters, common words and particles cut out first.</summary>
    public static HashSet<string> Pairs(Lexicon lexicon, string text)
    {
        var rest = new StringBuilder(PrintedText.Key(text));
        foreach (var word in lexicon["generic-words"].OrderByDescending(word => word.Length))
        {
            rest.Replace(word, " ");
        }

        var pairs = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at + 1 < rest.Length; at++)
        {
            if (IsWord(rest[at]) && IsWord(rest[at + 1]))
            {
                pairs.Add($"{rest[at]}{rest[at + 1]}");
            }
        }

        return pairs;
    }

    private static bool IsWord(char letter) =>
        (letter is >= '\u4e00' and <= '\u9fff' || char.IsAsciiLetter(letter)) && !Particles.Contains(letter, StringComparison.Ordinal);
}
