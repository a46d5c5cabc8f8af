using Duheng.Application.Projects;

namespace Duheng.Application.Narratives;

/// <summary>The text of a project's report.</summary>
/// <param name="Chapters">Empty while the self-evaluation has not begun.</param>
public sealed record LoadedNarrative(ProjectYear Year, IReadOnlyList<NarrativeChapter> Chapters, bool MayEdit);
