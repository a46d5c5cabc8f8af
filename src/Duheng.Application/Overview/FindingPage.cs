namespace Duheng.Application.Overview;

/// <summary>One page of findings, and how many there are in all.</summary>
public sealed record FindingPage(IReadOnlyList<ProjectFinding> Rows, long Total);
