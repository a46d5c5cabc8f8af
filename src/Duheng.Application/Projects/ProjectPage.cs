namespace Duheng.Application.Projects;

/// <summary>One page of a list, and how many there are in all.</summary>
/// <param name="IsMore">There are more than the total says: a word that is nearly everywhere is not counted to the end.</param>
public sealed record ProjectPage(IReadOnlyList<ProjectYear> Rows, long Total, bool IsMore = false);
