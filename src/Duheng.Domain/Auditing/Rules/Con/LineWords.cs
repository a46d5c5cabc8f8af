using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Con;

/// <summary>Whether a clause of the prose speaks of a line of the table.</summary>
internal static class LineWords
{
    private const int SureLetters = 4;
    private const int FewestLetters = 2;

    /// <summary>Prose that tells of results: no goals, plans and problems, and not the line's own score sentence.</summary>
    public static IEnumerable<Clause> Results(AuditCase audit, IndicatorLine line) => audit.Narrative.Paragraphs
        .Where(paragraph => paragraph.IsProse
            && paragraph.Section != SectionKind.Problems
            && !Telling.IsIntent(paragraph.Section)
            && paragraph.Number != line.Score?.Place.Paragraph)
        .SelectMany(paragraph => paragraph.Clauses);

    /// <summary>The clause repeats the name, or most of it, or its paragraph is labelled with it.</summary>
    public static bool Names(Clause clause, IndicatorLine line)
    {
        var name = Likeness.Letters(UnitInName.Strip(line.Name.Text));
        return IsSure(Likeness.Common(name, clause.Text), name) || IsSure(Likeness.Common(name, Label(clause.Paragraph.Text)), name);
    }

    /// <summary>The clause says the very word that was the target, and shares a word with the name.</summary>
    public static bool TellsTarget(Clause clause, IndicatorLine line, Lexicon lexicon)
    {
        if (line.Target?.Value is not { IsText: true } target || !clause.Text.Contains(target.Text, StringComparison.Ordinal))
        {
            return false;
        }

        var rest = clause.Text.Replace(target.Text, " ", StringComparison.Ordinal);
        return Shares(UnitInName.Strip(line.Name.Text), rest, lexicon);
    }

    /// <summary>Whether the two share a word that is more than 项目 or 情况.</summary>
    public static bool Shares(string name, string text, Lexicon lexicon)
    {
        var bare = lexicon.List("name-fillers").Cut(name, "\n");
        return bare.Split('\n').Any(piece => Likeness.Common(piece, text).Length >= FewestLetters);
    }

    private static bool IsSure(string common, string name) =>
        common.Length >= SureLetters || (common.Length > FewestLetters && common.Length == name.Length);

    private static string Label(string text) =>
        text.IndexOf('：', StringComparison.Ordinal) is > 0 and < 16 and var end ? text[..end] : string.Empty;
}
