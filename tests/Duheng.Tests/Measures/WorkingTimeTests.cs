using System.Globalization;
using Duheng.Application.Years;
using Duheng.Domain.Measures;
using Duheng.Fixtures.Measures;
using FsCheck;
using FsCheck.Fluent;

namespace Duheng.Tests.Measures;

/// <summary>Working time by the calendars of the State Council's notices, 8:30 to 18:00.</summary>
public sealed class WorkingTimeTests
{
    private static readonly Gen<DateTime> Moments = Gen.Choose(0, 730 * 24 * 60).Select(minute => new DateTime(2021, 1, 1).AddMinutes(minute));

    [Theory]
    [InlineData("2021-09-17 16:20", "2021-09-18 12:38", 100 + 248)] // a Saturday that was worked for Mid-Autumn
    [InlineData("2021-09-18 17:00", "2021-09-22 09:30", 60 + 60)] // the holiday between
    [InlineData("2021-01-28 17:00", "2021-01-29 10:54", 60 + 144)]
    [InlineData("2021-11-05 15:10", "2021-11-08 09:52", 170 + 82)] // a weekend between
    [InlineData("2021-12-31 17:30", "2022-01-04 09:00", 30 + 30)] // over the end of the year
    [InlineData("2021-03-22 19:00", "2021-03-23 08:00", 0)]
    public void Minutes_that_an_office_could_have_used(string from, string until, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), OfficeHours.WorkingTime.In(IntervalSet.Between(Moment(from), Moment(until))));

    [Fact]
    public void Time_adds_up_wherever_it_is_cut() => Prop.ForAll(Moments.Three().ToArbitrary(), three =>
    {
        DateTime[] moments = [three.Item1, three.Item2, three.Item3];
        Array.Sort(moments);

        Assert.Equal(Worked(moments[0], moments[2]), Worked(moments[0], moments[1]) + Worked(moments[1], moments[2]));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Counting_minute_by_minute_gives_the_same() => Prop.ForAll(Gen.Zip(Moments, Gen.Choose(0, 10 * 24 * 60)).ToArbitrary(), one =>
    {
        var (start, length) = one;
        var counted = Enumerable.Range(0, length).Select(minute => start.AddMinutes(minute)).Count(IsWorked);

        Assert.Equal(counted, Worked(start, start.AddMinutes(length)).TotalMinutes);
    }).QuickCheckThrowOnFailure();

    private static bool IsWorked(DateTime minute) => WorkingDays.Shipped.IsWorkingDay(DateOnly.FromDateTime(minute))
        && minute.TimeOfDay >= new TimeSpan(8, 30, 0) && minute.TimeOfDay < new TimeSpan(18, 0, 0);

    private static TimeSpan Worked(DateTime from, DateTime until) => OfficeHours.WorkingTime.In(IntervalSet.Between(from, until));

    private static DateTime Moment(string text) => DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
