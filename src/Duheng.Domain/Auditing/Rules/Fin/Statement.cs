using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

/// <summary>One sentence of the prose or one reason cell, folded, with its place.</summary>
internal sealed record Statement(string Text, Place Place, SectionKind Section)
{
    public IEnumerable<Fact> Amounts(Lexicon lexicon) =>
        FactReader.Read(new Paragraph(1, Place.Part, Text, 0), lexicon).Where(fact => fact.Kind == FactKind.Amount);

    /// <summary>The words of the clause before a fact: 实际合同价格为.</summary>
    public string Before(Fact fact)
    {
        var start = Text.LastIndexOfAny([',', ';', '。', '、'], Math.Max(fact.Start - 1, 0)) + 1;
        return Text[Math.Min(start, fact.Start)..fact.Start].Trim();
    }

    /// <summary>Every sentence of the prose, then every reason cell.</summary>
    public static IEnumerable<Statement> All(AuditCase audit) => Prose(audit).Concat(Reasons(audit));

    public static IEnumerable<Statement> Prose(AuditCase audit)
    {
        foreach (var paragraph in audit.Narrative.Paragraphs)
        {
            for (var start = 0; start < paragraph.Text.Length;)
            {
                var end = paragraph.Text.IndexOfAny(['。', '；', '！', '？', '\n'], start);
                end = end < 0 ? paragraph.Text.Length : end;
                if (end > start)
                {
                    var place = paragraph.SentenceAt(start);
                    yield return new Statement(PrintedText.Fold(place.Text), place, paragraph.Section);
                }

                start = end + 1;
            }
        }
    }

    public static IEnumerable<Statement> Reasons(AuditCase audit) => audit.Report.AllLines
        .Select(line => line.Reason)
        .OfType<StatedText>()
        .Where(reason => audit.Lexicon.IsReason(reason.Text))
        .Select(reason => new Statement(PrintedText.Fold(reason.Text), reason.Place, SectionKind.Other));

    /// <summary>An amount that a sentence tells, as money.</summary>
    public static Money MoneyOf(Fact fact) => Money.FromYuan(Rounding.HalfUp(fact.Number * (fact.Unit?.Factor ?? 1m), 2));
}
