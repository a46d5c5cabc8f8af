namespace Duheng.Application.Years;

/// <summary>What the clock on the wall says: China has one time zone and no summer time.</summary>
public static class ChinaClock
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateTime Now(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);

        return time.GetUtcNow().ToOffset(Offset).DateTime;
    }

    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(Now(time));
}
