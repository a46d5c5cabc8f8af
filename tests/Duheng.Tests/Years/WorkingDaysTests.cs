using Duheng.Application.Years;

namespace Duheng.Tests.Years;

/// <summary>Working days over holidays and worked weekends.</summary>
public sealed class WorkingDaysTests
{
    private static readonly WorkingDays Days = WorkingDays.Shipped;

    [Theory]
    [InlineData("2022-01-29", true)] // a Saturday that was worked
    [InlineData("2022-02-01", false)] // Spring Festival
    [InlineData("2022-03-12", false)] // a Saturday
    [InlineData("2022-03-14", true)]
    public void A_day_is_worked_or_not(string day, bool isWorked) => Assert.Equal(isWorked, Days.IsWorkingDay(Day(day)));

    [Theory]
    [InlineData("2022-03-09", "2022-03-16", 5)]
    [InlineData("2022-03-16", "2022-03-16", 0)]
    [InlineData("2022-01-28", "2022-02-07", 3)] // two worked weekend days, then the holiday, then Monday
    [InlineData("2022-03-09", "2022-03-04", -3)]
    [InlineData("2022-03-13", "2022-03-12", -1)] // overdue by a weekend is overdue
    public void Days_left_are_working_days(string today, string due, int left) => Assert.Equal(left, Days.Between(Day(today), Day(due)));

    [Fact]
    public void Counting_on_and_counting_between_agree()
    {
        var start = Day("2021-12-20");

        Assert.All(Enumerable.Range(1, 300), count => Assert.Equal(count, Days.Between(start, Days.After(start, count))));
    }

    [Fact]
    public void Every_notice_gives_as_many_days_off_as_it_takes_from_weekends()
    {
        // Eleven public holidays before 2025 and thirteen since: what else is off was worked on a weekend.
        foreach (var year in Days.Years)
        {
            var all = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(index => new DateOnly(year, 1, 1).AddDays(index)).ToList();
            var lost = all.Count(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Days.IsWorkingDay(day));
            var worked = all.Count(day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && Days.IsWorkingDay(day));

            Assert.InRange(lost - worked, 8, 13);
        }
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
