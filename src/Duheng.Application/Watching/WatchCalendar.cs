using Duheng.Application.Years;
using Duheng.Domain.Watching;

namespace Duheng.Application.Watching;

/// <summary>Years, months and days by the clock of China, as far as they have been.</summary>
internal static class WatchCalendar
{
    private const int Months = 12;

    public static Span Year(int year, DateTimeOffset now) => Between(new DateOnly(year, 1, 1), new DateOnly(year + 1, 1, 1), now);

    public static Span Month(int year, int month, DateTimeOffset now) => Between(new DateOnly(year, month, 1), new DateOnly(year, month, 1).AddMonths(1), now);

    public static Span Day(DateOnly day, DateTimeOffset now) => Between(day, day.AddDays(1), now);

    public static int DaysOf(int year) => DateTime.IsLeapYear(year) ? 366 : 365;

    /// <summary>The month that is shown of a year: this one, or the last of a year that is over.</summary>
    public static int MonthOf(int year, DateTimeOffset now)
    {
        var today = ChinaClock.At(now);
        return today.Year == year ? today.Month : today.Year > year ? Months : 1;
    }

    private static Span Between(DateOnly from, DateOnly until, DateTimeOffset now)
    {
        var (start, end) = (ChinaClock.Begins(from), ChinaClock.Begins(until));
        return new Span(start, end < now ? end : now > start ? now : start);
    }
}
