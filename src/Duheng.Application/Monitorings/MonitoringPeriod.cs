namespace Duheng.Application.Monitorings;

/// <summary>A period that is looked at (监控期): from January to a month, with the day on which it is due.</summary>
public sealed record MonitoringPeriod
{
    public long Id { get; init; }

    public int Year { get; init; }

    /// <summary>6 for the first half of the year.</summary>
    public int LastMonth { get; init; }

    public DateOnly DueOn { get; init; }

    public long Version { get; init; }

    public DateOnly LastDay => LastDayOf(Year, LastMonth);

    public static DateOnly LastDayOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
