namespace Duheng.Domain.Reports;

/// <summary>A goal of the year (年度总体目标) and what came of it; null where the form has no place for that.</summary>
public sealed record StatedGoal(StatedText Planned, StatedText? Done);
