namespace Duheng.Application.Monitorings;

/// <summary>One page of a period's list, with counts over all that the person may see.</summary>
/// <param name="Period">Null while the year has no period.</param>
/// <param name="Total">Of rows under the filter.</param>
public sealed record MonitoringPage(IReadOnlyList<MonitoringPeriod> Periods, MonitoringPeriod? Period, IReadOnlyList<MonitoringItem> Rows, long Total)
{
    public MonitoringCounts Counts { get; init; } = new();
}
