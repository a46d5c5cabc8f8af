using System.Text.RegularExpressions;
using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Puts the paragraphs into chapters by their headings and labels, and finds the facts in them.</summary>
internal sealed partial class NarrativeReader(FormWords words, Lexicon lexicon)
{
    private const int LongestLabel = 16;

    public Narrative Read(Paper paper, PartMap parts)
    {
        var paragraphs = new List<Paragraph>();
        var current = SectionKind.Other;
        foreach (var block in paper.Paragraphs)
        {
            var level = HeadingLevels.Of(block.Text);
            var named = level > 0 ? SectionOf(Unnumbered(block.Text)) : null;
            current = named ?? (level == 1 ? SectionKind.Other : current);
            paragraphs.Add(new Paragraph(block.Number, parts.Of(block), block.Text, level)
            {
                Section = level > 0 ? current : LabelOf(block.Text) ?? current,
            });
        }

        return new Narrative(paragraphs, [.. paragraphs.SelectMany(paragraph => FactReader.Read(paragraph, lexicon))]);
    }

    private static string Unnumbered(string text) => Numbering().Replace(PrintedText.Fold(text).Trim(), string.Empty);

    private SectionKind? SectionOf(string heading) => HeaderText.Holding(words.Sections, heading);

    /// <summary>"立项依据：…", "3.项目绩效总目标。…": a label at the head of a paragraph names what it is about.</summary>
    private SectionKind? LabelOf(string text)
    {
        var bare = Unnumbered(text);
        var end = bare.AsSpan(0, Math.Min(bare.Length, LongestLabel + 1)).IndexOfAny(':', '：', '。');

        // A short sentence that stands alone (编制经验不足。) labels nothing, nor does one that claims something (各项绩效目标全部完成。).
        return end > 0 && (bare[end] != '。' || end < bare.Length - 1) && !lexicon.Holds("all-done", bare[..end]) ? SectionOf(bare[..end]) : null;
    }

    [GeneratedRegex("^(\\(?[一二三四五六七八九十]{1,3}\\)?[、.．]?|\\(?\\d{1,2}\\)?[、.．]{0,2}(?!\\d))\\s*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbering();
}
