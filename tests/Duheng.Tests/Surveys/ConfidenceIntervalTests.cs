using Duheng.Domain.Surveys;
using FsCheck;
using FsCheck.Fluent;

namespace Duheng.Tests.Surveys;

public sealed class ConfidenceIntervalTests
{
    private const int Largest = 50_000;

    private static Arbitrary<(int Satisfied, int Valid)> Samples => Arb.From(
        from valid in Gen.OneOf(Gen.Choose(1, 40), Gen.Choose(1, Largest))
        from satisfied in Gen.OneOf(Gen.Choose(0, valid), Gen.Elements(0, valid))
        select (satisfied, valid));

    /// <summary>Computed elsewhere from the closed formula with 50 digits.</summary>
    [Theory]
    [InlineData(245, 250, "0.954", "0.9914")]
    [InlineData(27, 30, "0.7438", "0.9654")]
    [InlineData(0, 10, "0", "0.2775")]
    [InlineData(10, 10, "0.7225", "1")]
    [InlineData(1, 1, "0.2065", "1")]
    [InlineData(270, 300, "0.8608", "0.9291")]
    [InlineData(40_000, 50_000, "0.7965", "0.8035")]
    public void It_is_Wilsons(int satisfied, int valid, string low, string high)
    {
        var interval = ConfidenceInterval.Of(satisfied, valid);

        Assert.Equal((Number(low), Number(high)), (interval.Low, interval.High));
    }

    [Fact]
    public void The_share_lies_within_and_both_ends_are_shares() => Prop.ForAll(Samples, sample =>
    {
        var interval = ConfidenceInterval.Of(sample.Satisfied, sample.Valid);
        var share = Math.Clamp(decimal.Divide(sample.Satisfied, sample.Valid), 0m, 1m);
        return interval.Low >= 0m && interval.High <= 1m && interval.Low <= share + 0.0001m && interval.High >= share - 0.0001m && interval.Low < interval.High;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Contented_and_discontented_mirror_each_other() => Prop.ForAll(Samples, sample =>
    {
        var (one, other) = (ConfidenceInterval.Of(sample.Satisfied, sample.Valid), ConfidenceInterval.Of(sample.Valid - sample.Satisfied, sample.Valid));
        return Math.Abs(one.Low - (1m - other.High)) <= 0.0001m && Math.Abs(one.High - (1m - other.Low)) <= 0.0001m;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void One_more_who_is_satisfied_lowers_neither_end() => Prop.ForAll(Samples, sample =>
    {
        if (sample.Satisfied == sample.Valid)
        {
            return true;
        }

        var (before, after) = (ConfidenceInterval.Of(sample.Satisfied, sample.Valid), ConfidenceInterval.Of(sample.Satisfied + 1, sample.Valid));
        return after.Low >= before.Low && after.High >= before.High;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Ten_times_the_sample_with_the_same_share_is_narrower() => Prop.ForAll(Arb.From(
        from valid in Gen.Choose(1, 2000)
        from satisfied in Gen.Choose(0, valid)
        select (satisfied, valid)), sample =>
    {
        var (small, large) = (ConfidenceInterval.Of(sample.satisfied, sample.valid), ConfidenceInterval.Of(sample.satisfied * 10, sample.valid * 10));
        return large.High - large.Low < small.High - small.Low;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_has_no_interval() => Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceInterval.Of(0, 0));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
