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

    private static readonly Working<Dictionary<string, LetterPairs>> Kept = new(_ => new Dictionary<string, LetterPairs>(StringComparer.Ordinal));

    public static bool Share(AuditCase audit, string one, string other) => Pairs(audit, one).CountIn(Pairs(audit, other)) > 0;

    public static bool ShareTopic(AuditCase audit, string one, string other) =>
        Topics.Any(topic => audit.Lexicon.Holds(topic, one) && audit.Lexicon.Holds(topic, other));

    /// <summary>Pairs of neighbouring letters, common words and particles cut out first.</summary>
    public static LetterPairs Pairs(AuditCase audit, string text)
    {
        var kept = Kept.Of(audit);
        if (!kept.TryGetValue(text, out var pairs))
        {
            kept[text] = pairs = LetterPairs.Between(audit.Lexicon.List("generic-words").Cut(PrintedText.Key(text), " "), IsWord);
        }

        return pairs;
    }

    private static bool IsWord(char letter) =>
        (letter is >= '\u4e00' and <= '\u9fff' || char.IsAsciiLetter(letter)) && !Particles.Contains(letter, StringComparison.Ordinal);
}
