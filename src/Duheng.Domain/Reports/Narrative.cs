namespace Duheng.Domain.Reports;

/// <summary>The text of a report (正文): its paragraphs by chapter, and the facts found in them.</summary>
public sealed record Narrative(IReadOnlyList<Paragraph> Paragraphs, IReadOnlyList<Fact> Facts)
{
    /// <summary>A shorter paragraph states something, and still is no text that could be expected to tell more.</summary>
    private const int LongSentence = 40;

    public static readonly Narrative None = new([], []);

    /// <summary>Paragraphs of one chapter, its headings left out.</summary>
    public IEnumerable<Paragraph> In(SectionKind section) =>
        Paragraphs.Where(paragraph => paragraph.Section == section && paragraph.HeadingLevel == 0);

    public IEnumerable<Fact> Of(FactKind kind) => Facts.Where(fact => fact.Kind == kind);

    /// <summary>Whether there is a text at all, beyond headings, labels and the notes of the form: what is missing in it is missing.</summary>
    public bool HasProse => FormNotes.Without(Paragraphs).Any(paragraph => paragraph.HeadingLevel == 0 && paragraph.Text.Length > LongSentence);

    /// <summary>Whether anything is told in sentences, however short: what they say can be held against the tables.</summary>
    public bool HasSentences => HasProse || FormNotes.Without(Paragraphs).Any(paragraph => paragraph.IsProse && paragraph.Text.IndexOfAny(['。', '；', '，']) > 0);
}
