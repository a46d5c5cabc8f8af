namespace Duheng.Domain.Reports;

/// <summary>Whether words are told as a fact (陈述): not denied, not hedged, not planned.</summary>
public static class Telling
{
    /// <summary>Chapters that tell what is meant to be, not what was.</summary>
    public static bool IsIntent(SectionKind section) => section
        is SectionKind.Basis or SectionKind.Necessity or SectionKind.Plan or SectionKind.PeriodGoal or SectionKind.AnnualGoal or SectionKind.Measures;

    /// <summary>Whether a clause affirms: it holds no "not", and no "in order to" or "should".</summary>
    public static bool Affirms(Clause clause, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(lexicon);

        return !Denies(clause.Text, lexicon) && !lexicon.Holds("intents", clause.Text);
    }

    /// <summary>Whether a "not" stands in the text that is not part of a harmless word (不断, 未来).</summary>
    public static bool Denies(string text, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);

        var bare = lexicon.List("not-negations").Cut(text, string.Empty);
        return lexicon.Holds("negations", bare);
    }

    /// <summary>Whether a whole was claimed without exception: the clause affirms, without a hedge, and the sentence admits nothing.</summary>
    public static bool ClaimsAll(Fact claim, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(lexicon);

        var clause = claim.Clause;
        var after = claim.Paragraph.Text[(claim.Start + claim.Text.Length)..];
        var isCondition = lexicon["conditions"].Any(word => after.StartsWith(word, StringComparison.Ordinal));
        return !isCondition
            && Affirms(clause, lexicon)
            && !lexicon.Holds("hedges", clause.Text)
            && !lexicon.Holds("admissions", claim.Place.Text)
            && !IsExcept(claim.Place.Text);
    }

    /// <summary>除……外.</summary>
    private static bool IsExcept(string sentence) =>
        sentence.IndexOf('除', StringComparison.Ordinal) is >= 0 and var at && sentence.IndexOf('外', at) > at;
}
