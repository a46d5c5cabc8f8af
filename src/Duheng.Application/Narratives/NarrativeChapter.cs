using Duheng.Domain.Auditing;
using Duheng.Domain.Reports;

namespace Duheng.Application.Narratives;

/// <summary>One chapter of the text of a report (文字报告的一段), as the platform keeps it.</summary>
/// <param name="Title">Below which heading of the form it is printed.</param>
/// <param name="Text">Paragraphs, one a line.</param>
/// <param name="Draft">Text that the figures alone give; empty where they tell nothing.</param>
/// <param name="Findings">What the rules say about it.</param>
public sealed record NarrativeChapter(SectionKind Section, string Title, string Text, string Draft, IReadOnlyList<Finding> Findings)
{
    /// <summary>Of the text: whoever saves tells which one they had before them.</summary>
    public string Seen => NarrativeText.Hash(Text);
}
