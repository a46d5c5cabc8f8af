using Duheng.Domain.Quantities;
using FsCheck;
using FsCheck.Fluent;

namespace Duheng.Tests.Quantities;

public sealed class MoneyTests
{
    [Fact]
    public void FromYuan_refuses_less_than_a_cent() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.FromYuan(0.001m));

    [Fact]
    public void Wan_and_fen_lose_nothing() => Prop
        .ForAll(Gen.Choose(0, int.MaxValue).Select(cents => Money.FromYuan(cents / 100m)).ToArbitrary(),
            money => Money.FromWan(money.Wan) == money && Money.FromFen(money.Fen) == money)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_sum_in_two_units_is_equal() =>
        Assert.Equal(Money.FromPrinted(97_700m, MoneyUnit.Yuan), Money.FromPrinted(9.77m, MoneyUnit.Wan));

    [Theory]
    [InlineData("2.345", "2.35")]
    [InlineData("2.335", "2.34")]
    [InlineData("-2.345", "-2.35")]
    [InlineData("0.125", "0.13")]
    public void Rounding_is_half_up_not_to_even(string exact, string rounded)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;

        Assert.Equal(decimal.Parse(rounded, invariant), Rounding.HalfUp(decimal.Parse(exact, invariant), 2));
    }

    [Theory]
    [InlineData("99.375", "99.38", true)]
    [InlineData("99.375", "99.37", true)]
    [InlineData("99.375", "99.39", false)]
    [InlineData("66.666", "66.7", true)]
    [InlineData("100", "100.00", true)]
    [InlineData("100", "0", false)]
    public void A_printed_figure_may_be_rounded_or_cut(string exact, string printed, bool agrees)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;

        Assert.Equal(agrees, Rounding.Agrees(decimal.Parse(exact, invariant), decimal.Parse(printed, invariant)));
    }
}
