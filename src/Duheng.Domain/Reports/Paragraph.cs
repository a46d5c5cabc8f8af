using Duheng.Domain.Quantities;

namespace Duheng.Domain.Reports;

/// <summary>A paragraph of the text (段落), counted from 1 outside tables, blank ones left out.</summary>
/// <param name="HeadingLevel">1 for 一、, 2 for （一）, 3 for 1. or （1）; 0 when it is no heading.</param>
public sealed record Paragraph(int Number, string Part, string Text, int HeadingLevel)
{
    private IReadOnlyList<Clause>? clauses;
    private string? folded;
    private string? key;
    private string? letters;

    private Paragraph(Paragraph original)
    {
        (Number, Part, Text, HeadingLevel, Section) = (original.Number, original.Part, original.Text, original.HeadingLevel, original.Section);
        Cell = original.Cell;
    }

    /// <summary>The chapter that it stands in.</summary>
    public SectionKind Section { get; init; } = SectionKind.Other;

    /// <summary>The cell of a table that it stands in; null for a paragraph of the text.</summary>
    public Place? Cell { get; init; }

    /// <summary>Whether it tells something: no heading, or a numbered sentence that ends in a stop.</summary>
    public bool IsProse => HeadingLevel == 0 || Text[^1] is '。' or '；' or '.';

    /// <summary>Whether it stands in the annex.</summary>
    public bool IsInAnnex => Place.IsAnnex(Part);

    public Place Place => Cell ?? Place.Sentence(Part, Number, Text);

    /// <summary>See <see cref="PrintedText.Fold"/>: one letter for one.</summary>
    public string Folded => folded ??= PrintedText.Fold(Text);

    /// <summary>See <see cref="PrintedText.Key"/>.</summary>
    public string Key => key ??= PrintedText.Key(Text);

    /// <summary>See <see cref="PrintedText.Letters"/>.</summary>
    public string Letters => letters ??= PrintedText.Letters(Text);

    /// <summary>Its pieces between commas and stops, cut once.</summary>
    public IReadOnlyList<Clause> Clauses => clauses ??= [.. Clause.Cut(this)];

    /// <summary>By what it says: the clauses are only worked out of it.</summary>
    public bool Equals(Paragraph? other) => ReferenceEquals(this, other)
        || (other is not null && Number == other.Number && Cell == other.Cell && HeadingLevel == other.HeadingLevel && Section == other.Section
            && string.Equals(Part, other.Part, StringComparison.Ordinal) && string.Equals(Text, other.Text, StringComparison.Ordinal));

    public override int GetHashCode() => HashCode.Combine(Number, Part, Text);

    /// <summary>The place of the sentence around a position in the text.</summary>
    public Place SentenceAt(int index)
    {
        var start = index;
        while (start > 0 && !IsEnd(Text[start - 1]))
        {
            start--;
        }

        var end = index;
        while (end < Text.Length && !IsEnd(Text[end]))
        {
            end++;
        }

        var sentence = Text[start..Math.Min(end + 1, Text.Length)].Trim();
        return Cell is null ? Place.Sentence(Part, Number, sentence) : Cell with { Text = sentence };
    }

    private static bool IsEnd(char letter) => letter is '。' or '；' or '！' or '？' or '\n';
}
