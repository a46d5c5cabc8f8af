using System.Text.RegularExpressions;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Con;

[AuditRule("CON-09", Severity.Warning, Basis = "满意度应来自调查数据，不能由别的指标推断（本产品勾稽规则）",
    Title = "推断代替数据", TitleEn = "Inference instead of data")]
public sealed partial class SatisfactionInferred : IAuditRule
{
    private const string Topic = "满意";

    public Abstention? Abstains(AuditCase audit) => audit.Narrative.Paragraphs.Any(paragraph => paragraph.IsProse && paragraph.Text.Contains(Topic, StringComparison.Ordinal))
        ? null
        : Abstention.NotApplicable("文中没有说到满意度", "the text does not speak of satisfaction");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var paragraph in audit.Narrative.Paragraphs.Where(paragraph => paragraph.IsProse && paragraph.Text.Contains(Topic, StringComparison.Ordinal) && !Telling.IsIntent(paragraph.Section)))
        {
            foreach (var clause in paragraph.Clauses)
            {
                if (!Infers(clause, audit.Lexicon))
                {
                    continue;
                }

                var sentence = clause.Place;
                if (audit.Lexicon.Holds("survey-words", sentence.Text) || Measured().IsMatch(sentence.Text))
                {
                    continue;
                }

                yield return new Remark(
                    sentence,
                    $"“{clause.Text}”是由别的情况推断出来的，不是调查得出的数据。",
                    $"\"{clause.Text}\" is inferred from other facts, not measured by a survey.")
                {
                    Stated = clause.Text,
                    FollowsFrom = [Facets.Survey],
                };
            }
        }
    }

    private static bool Infers(Clause clause, Lexicon lexicon) =>
        lexicon.Find("inferences", clause.Text) is { } word
        && clause.Text.IndexOf(Topic, clause.Text.IndexOf(word, StringComparison.Ordinal), StringComparison.Ordinal) >= 0
        && Telling.Affirms(clause, lexicon);

    [GeneratedRegex("满意度?[^，。；]{0,8}\\d", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Measured();
}
