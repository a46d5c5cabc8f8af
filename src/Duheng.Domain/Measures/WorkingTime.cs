namespace Duheng.Domain.Measures;

/// <summary>Time on worked days between opening and closing (工作时间): what of a stretch of time an office could have used.</summary>
public sealed class WorkingTime
{
    /// <summary>8:30, as offices open where nothing else is said.</summary>
    public static readonly TimeOnly UsualOpening = new(8, 30);

    /// <summary>18:00.</summary>
    public static readonly TimeOnly UsualClosing = new(18, 0);

    private readonly IWorkingCalendar calendar;
    private readonly TimeSpan opening;
    private readonly TimeSpan closing;

    public WorkingTime(IWorkingCalendar calendar)
        : this(calendar, UsualOpening, UsualClosing)
    {
    }

    public WorkingTime(IWorkingCalendar calendar, TimeOnly opening, TimeOnly closing)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(opening, closing);

        (this.calendar, this.opening, this.closing) = (calendar, opening.ToTimeSpan(), closing.ToTimeSpan());
    }

    /// <summary>How much of these intervals is worked.</summary>
    public TimeSpan In(IntervalSet intervals)
    {
        ArgumentNullException.ThrowIfNull(intervals);

        var worked = 0L;
        foreach (var (start, end) in intervals.Parts)
        {
            for (var day = start.Date; day < end; day = day.AddDays(1))
            {
                if (calendar.IsWorkingDay(DateOnly.FromDateTime(day)))
                {
                    worked += Math.Max(0, Math.Min(end.Ticks, (day + closing).Ticks) - Math.Max(start.Ticks, (day + opening).Ticks));
                }

                if (day.Date == DateTime.MaxValue.Date)
                {
                    break; // there is no day after it
                }
            }
        }

        return new TimeSpan(worked);
    }
}
