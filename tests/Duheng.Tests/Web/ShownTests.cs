using Duheng.Web;

namespace Duheng.Tests.Web;

public sealed class ShownTests
{
    [Theory]
    [InlineData("2022-03-16", "03-16")]
    [InlineData("2021-01-29", "2021-01-29")]
    public void A_day_of_another_year_says_which(string day, string shown) =>
        Assert.Equal(shown, Shown.ShortDay(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), 2022));
}
