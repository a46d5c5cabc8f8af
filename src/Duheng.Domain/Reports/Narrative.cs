namespace Duheng.Domain.Reports;

/// <summary>The text of a report (正文): its paragraphs by chapter, and the facts found in them.</summary>
public sealed record Narrative(IReadOnlyList<Paragraph> Paragraphs, IReadOnlyList<Fact> Facts)
{
    public static readonly Narrative None = new([], []);

    /// <summary>Paragraphs of one chapter, its headings left out.</summary>
    public IEnumerable<Paragraph> In(SectionKind section) =>
        Paragraphs.Where(paragraph => paragraph.Section == section && paragraph.HeadingLevel == 0);

    public IEnumerable<Fact> Of(FactKind kind) => Facts.Where(fact => fact.Kind == kind);

    /// <summary>Whether there is prose at all, beyond headings and labels.</summary>
    public bool HasProse => Paragraphs.Any(paragraph => paragraph.HeadingLevel == 0 && paragraph.Text.Length > 40);
}
