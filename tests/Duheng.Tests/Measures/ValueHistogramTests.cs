using System.Globalization;
using Duheng.Web.Parts;
using FsCheck;
using FsCheck.Fluent;

namespace Duheng.Tests.Measures;

/// <summary>The chart of single records: every value in one bin, the ends where people read them.</summary>
public sealed class ValueHistogramTests
{
    private static readonly Arbitrary<decimal[]> Values = Gen.Choose(-2_000, 90_000).Select(hundredths => hundredths / 100m).NonEmptyListOf().Select(list => list.ToArray()).ToArbitrary();

    [Fact]
    public void Every_value_lies_in_one_bin_and_few_bins_are_drawn() =>
        Prop.ForAll(Values, values =>
        {
            var (first, width, counts) = ValueHistogram.Bins(values);
            return counts.Sum() == values.Length && counts.Length <= 26 && width > 0m && first <= values.Min() && first + (width * counts.Length) >= values.Max();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_value_on_a_ceiling_lies_below_it()
    {
        var (first, width, counts) = ValueHistogram.Bins([0.5m, 1m, 2m, 2.1m, 24m]);

        Assert.Equal((0m, 1m), (first, width));
        Assert.Equal([2, 1, 1], counts[..3]);
    }

    [Theory]
    [InlineData(24, "0.25", "1")]
    [InlineData(13, "0.2", "1")]
    [InlineData(19, "500", "2000")]
    [InlineData(1, "1", "1")]
    public void The_numbers_below_are_few_and_round(int bins, string width, string expected)
    {
        var wide = decimal.Parse(width, CultureInfo.InvariantCulture);

        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), ValueHistogram.Every(bins, wide) * wide);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void Values_that_are_all_the_same_make_a_chart(int same)
    {
        var (_, _, counts) = ValueHistogram.Bins([same, same, same]);

        Assert.Equal(3, counts.Sum());
    }
}
