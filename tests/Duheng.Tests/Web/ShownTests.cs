using Duheng.Domain.Quantities;
using Duheng.Web;

namespace Duheng.Tests.Web;

public sealed class ShownTests
{
    [Fact]
    public void There_is_one_sign_of_minus_in_what_is_shown_and_the_other_in_fields()
    {
        var (less, whole) = (Money.FromWan(-2.5m), Money.FromWan(10m));

        Assert.Equal(
            ["−2.50", "−25,000.00 元", "−25.00", "−1.50", "−1.50", "−1.50", "−1.5", "−1,500"],
            [Shown.Wan(less), Shown.Yuan(less), Shown.Rate(less, whole), Shown.Score(-1.5m), Shown.Score(-150L), Shown.Difference(-1.5m), Shown.Plain(-1.5m), Shown.Count(-1500)]);
        Assert.Equal("-1.5", Shown.Weight(-150L));
    }

    [Theory]
    [InlineData("2022-03-16", "03-16")]
    [InlineData("2021-01-29", "2021-01-29")]
    public void A_day_of_another_year_says_which(string day, string shown) =>
        Assert.Equal(shown, Shown.ShortDay(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), 2022));
}
