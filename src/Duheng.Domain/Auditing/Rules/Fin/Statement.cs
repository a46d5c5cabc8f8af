using System.Buffers;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

/// <summary>One sentence of the prose or one reason cell, folded, with its place.</summary>
internal sealed record Statement(string Text, Place Place, SectionKind Section)
{
    private static readonly Working<List<Statement>> Sentences = new(audit => [.. Cut(audit)]);
    private static readonly Working<List<Statement>> Given = new(audit => [.. Read(audit)]);

    /// <summary>No amount is without one of these.</summary>
    private static readonly SearchValues<char> OfMoney = SearchValues.Create("元圆块万");

    private IReadOnlyList<Fact>? amounts;

    /// <summary>Amounts of money that it tells, with positions in <see cref="Text"/>; read once.</summary>
    public IReadOnlyList<Fact> Amounts() => amounts ??= MayTellMoney()
        ? [.. FactReader.Figures(new Paragraph(1, Place.Part, Text, 0)).Where(fact => fact.Kind == FactKind.Amount)]
        : [];

    /// <summary>The words of the clause before a fact: 实际合同价格为.</summary>
    public string Before(Fact fact)
    {
        var start = Text.LastIndexOfAny([',', ';', '。', '、'], Math.Max(fact.Start - 1, 0)) + 1;
        return Text[Math.Min(start, fact.Start)..fact.Start].Trim();
    }

    /// <summary>Every sentence of the prose, then every reason cell.</summary>
    public static IEnumerable<Statement> All(AuditCase audit) => Prose(audit).Concat(Reasons(audit));

    public static IReadOnlyList<Statement> Prose(AuditCase audit) => Sentences.Of(audit);

    public static IReadOnlyList<Statement> Reasons(AuditCase audit) => Given.Of(audit);

    private static IEnumerable<Statement> Cut(AuditCase audit)
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

    private static IEnumerable<Statement> Read(AuditCase audit) => audit.Report.AllLines
        .Select(line => line.Reason)
        .OfType<StatedText>()
        .Where(reason => audit.Lexicon.IsReason(reason.Text))
        .Select(reason => new Statement(PrintedText.Fold(reason.Text), reason.Place, SectionKind.Other));

    /// <summary>An amount that a sentence tells, as money.</summary>
    public static Money MoneyOf(Fact fact) => Money.FromYuan(Rounding.HalfUp(fact.Number * (fact.Unit?.Factor ?? 1m), 2));

    /// <summary>Most sentences do not: they lack a digit, or every unit of money.</summary>
    private bool MayTellMoney() => Text.AsSpan().ContainsAnyInRange('0', '9') && Text.AsSpan().ContainsAny(OfMoney);
}
