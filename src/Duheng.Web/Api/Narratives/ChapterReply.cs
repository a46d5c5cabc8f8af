using Duheng.Application.Narratives;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Versions;

namespace Duheng.Web.Api.Narratives;

/// <summary>A chapter of the text of a report.</summary>
/// <param name="Draft">What the figures already say, to begin with.</param>
/// <param name="Seen">Of the text: it is the ETag.</param>
/// <param name="Findings">What the rules say about it.</param>
public sealed record ChapterReply(string Section, string Title, string Text, string Draft, string Seen, IReadOnlyList<string> Findings) : VersionedReply
{
    internal override string Tag => $"{Section}.{Seen}";

    internal static ChapterReply Of(NarrativeChapter chapter) => new(
        chapter.Section.Key(), chapter.Title, chapter.Text, chapter.Draft, chapter.Seen, [.. chapter.Findings.Select(finding => finding.Remark.Zh)]);
}
