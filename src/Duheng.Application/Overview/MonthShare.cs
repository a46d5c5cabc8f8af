namespace Duheng.Application.Overview;

/// <summary>Executed up to the end of a month, in percent of the budget of the year.</summary>
/// <param name="Month">1 to 12.</param>
public sealed record MonthShare(int Month, decimal Percent);
