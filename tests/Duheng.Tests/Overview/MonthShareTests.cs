using System.Globalization;
using Duheng.Application.Overview;

namespace Duheng.Tests.Overview;

public sealed class MonthShareTests
{
    [Fact]
    public void Each_month_stands_on_those_before_it_and_a_refund_takes_back()
    {
        var months = MonthShare.Of(2021, [("2021-03", 2_500), ("2021-11", -500), ("2021-03", 2_500), ("2021-12", 5_500)], annual: 10_000);

        Assert.Equal([0m, 0m, 50m, 50m, 50m, 50m, 50m, 50m, 50m, 50m, 45m, 100m], months.Select(month => month.Percent));
        Assert.Equal(Enumerable.Range(1, 12), months.Select(month => month.Month));
    }

    [Fact]
    public void What_was_paid_before_the_year_counts_from_its_first_month_and_what_is_paid_after_it_never() =>
        Assert.Equal([10m, 10m], MonthShare.Of(2021, [("2020-12", 10), ("2022-01", 40)], annual: 100).Select(month => month.Percent).Where((_, month) => month is 0 or 11));

    [Theory]
    [InlineData(0L, true)]
    [InlineData(-43_000L, true)]
    [InlineData(100L, false)]
    public void Without_a_budget_or_a_payment_there_is_no_line(long annual, bool isPaid) =>
        Assert.Empty(MonthShare.Of(2021, isPaid ? [("2021-03", 5)] : [], annual));

    [Theory]
    [InlineData("2020-12-31", 0)]
    [InlineData("2021-01-01", 1)]
    [InlineData("2021-12-31", 12)]
    [InlineData("2022-03-09", 12)]
    public void The_line_ends_with_the_month_that_has_begun(string today, int months) =>
        Assert.Equal(months, MonthShare.Begun(2021, DateOnly.ParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture)));
}
