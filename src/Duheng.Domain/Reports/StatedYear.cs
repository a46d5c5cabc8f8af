namespace Duheng.Domain.Reports;

/// <summary>The fiscal year that a report speaks of (年度), with the place that says so.</summary>
public sealed record StatedYear(int Year, Place Place);
