using System.Globalization;
using Duheng.Application.Data;
using Duheng.Domain.Measures;

namespace Duheng.Application.Years;

/// <summary>Counts working days by the calendars of the State Council's notices: holidays, and weekends that are worked (调休).</summary>
public sealed class WorkingDays : IWorkingCalendar
{
    private readonly HashSet<DateOnly> off = [];
    private readonly HashSet<DateOnly> worked = [];

    private WorkingDays(IEnumerable<CalendarFile> calendars)
    {
        foreach (var calendar in calendars)
        {
            off.UnionWith(calendar.Off);
            worked.UnionWith(calendar.Worked);
            Years.Add(calendar.Year);
        }
    }

    /// <summary>Years whose notice is known; in others every Monday to Friday counts.</summary>
    public SortedSet<int> Years { get; } = [];

    /// <summary>What ships with the program.</summary>
    public static WorkingDays Shipped { get; } = new(DataFolder.Read("calendars").Select(one => CalendarFile.Read(one.File, one.Content)));

    public bool IsWorkingDay(DateOnly day) => !off.Contains(day) && (worked.Contains(day) || day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    /// <summary>Working days from one day to another, the last counted and the first not; negative when the day has passed.</summary>
    public int Between(DateOnly from, DateOnly to)
    {
        var (count, step) = (0, to >= from ? 1 : -1);
        for (var day = from; day != to; day = day.AddDays(step))
        {
            count += IsWorkingDay(step > 0 ? day.AddDays(1) : day) ? step : 0;
        }

        // Overdue by a weekend is overdue all the same.
        return to < from ? Math.Min(count, -1) : count;
    }

    /// <summary>The day that lies so many working days ahead.</summary>
    public DateOnly After(DateOnly from, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);

        var day = from;
        while (count > 0)
        {
            day = day.AddDays(1);
            count -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    public override string ToString() => string.Join(", ", Years.Select(year => year.ToString(CultureInfo.InvariantCulture)));
}
