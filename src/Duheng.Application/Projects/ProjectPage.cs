namespace Duheng.Application.Projects;

/// <summary>One page of a list, and how many there are in all.</summary>
public sealed record ProjectPage(IReadOnlyList<ProjectYear> Rows, long Total);
