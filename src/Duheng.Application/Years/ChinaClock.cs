namespace Duheng.Application.Years;

/// <summary>What the clock on the wall says: China has one time zone and no summer time.</summary>
public static class ChinaClock
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateTime Now(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);

        return At(time.GetUtcNow()).DateTime;
    }

    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(Now(time));

    /// <summary>The same instant, told by this clock.</summary>
    public static DateTimeOffset At(DateTimeOffset instant) => instant.ToOffset(Offset);

    /// <summary>The day on which an instant falls.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(At(instant).DateTime);

    /// <summary>The instant at which this clock shows a time.</summary>
    public static DateTimeOffset When(DateTime shown) => new(DateTime.SpecifyKind(shown, DateTimeKind.Unspecified), Offset);

    /// <summary>The instant at which a day begins.</summary>
    public static DateTimeOffset Begins(DateOnly day) => When(day.ToDateTime(TimeOnly.MinValue));
}
