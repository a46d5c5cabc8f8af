namespace Duheng.Domain.Proving;

/// <summary>How far a project was at the end of a month, in percent (进度).</summary>
/// <param name="Money">Spent, of the budget of the time; null without a budget.</param>
/// <param name="Due">What ought to be spent by then.</param>
/// <param name="Targets">Reached, of the targets that can be counted; null when none can.</param>
public sealed record MonitoredProgress(int LastMonth, decimal? Money, decimal Due, decimal? Targets);
