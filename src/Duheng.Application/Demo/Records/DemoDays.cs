using Duheng.Application.Years;

namespace Duheng.Application.Demo.Records;

/// <summary>Days and hours of the demo's year.</summary>
internal static class DemoDays
{
    public const int Year = 2021;

    private static readonly Lazy<IReadOnlyList<DateOnly>> Working = new(() =>
        [.. Enumerable.Range(0, 365).Select(day => new DateOnly(Year, 1, 1).AddDays(day)).Where(WorkingDays.Shipped.IsWorkingDay)]);

    public static IEnumerable<DateOnly> Months => Enumerable.Range(1, 12).Select(month => new DateOnly(Year, month, 1));

    public static DateOnly On(int month, int day) => new(Year, month, day);

    /// <summary>Some moment of office hours on some working day, early enough that so many minutes pass on the same day.</summary>
    public static DateTime Moment(DemoDice dice, int minutes) => dice.Of(Working.Value).ToDateTime(new TimeOnly(8, 30)).AddMinutes(dice.Below(Math.Max(1, OfficeMinutes - minutes)));

    /// <summary>Ten in the morning of that day, in China: when people of the demo do what is not dated by the minute.</summary>
    public static DateTimeOffset Morning(DateOnly day) => new(day.ToDateTime(new TimeOnly(10, 0)), TimeSpan.FromHours(8));

    private const int OfficeMinutes = 570;
}
