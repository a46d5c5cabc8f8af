using System.Globalization;
using Duheng.Application.Monitorings;
using Duheng.Domain.Quantities;
using FsCheck;
using FsCheck.Fluent;

namespace Duheng.Tests.Monitorings;

public sealed class LampsTests
{
    private static readonly MonitoringLimits Limits = MonitoringLimits.Shipped;

    [Theory]
    [InlineData(6, "40", null, Lamp.Green)]
    [InlineData(6, "39.99", null, Lamp.Yellow)]
    [InlineData(6, "30", null, Lamp.Yellow)]
    [InlineData(6, "29.99", null, Lamp.Red)]
    [InlineData(6, "45", "90", Lamp.Yellow)]
    [InlineData(6, "45", "79", Lamp.Red)]
    [InlineData(10, "80", "98", Lamp.Green)]
    [InlineData(12, "99", "99", Lamp.Yellow)]
    public void Money_is_held_against_the_pace_and_against_the_budget(int month, string executed, string? forecast, Lamp lamp) =>
        Assert.Equal(lamp, Lamps.OfMoney(Money.FromWan(100m), Wan(executed), forecast is null ? null : Wan(forecast), month, Limits));

    [Fact]
    public void A_budget_of_nothing_asks_for_nothing() => Assert.Equal(Lamp.Green, Lamps.OfMoney(Money.FromFen(0), Money.FromFen(0), null, 12, Limits));

    [Theory]
    [InlineData("≥", "≥95%", false, "", "", Likelihood.Certain, Lamp.Green)]
    [InlineData("≥", "≥95%", false, "90%", "95%", Likelihood.Certain, Lamp.Green)]
    [InlineData("≥", "≥95%", false, "60%", "80%", Likelihood.Certain, Lamp.Yellow)]
    [InlineData("≥", "≥95%", false, "60%", "70%", Likelihood.Certain, Lamp.Red)]
    [InlineData("≥", "≥95%", false, "96%", "", null, Lamp.Green)]
    [InlineData("≥", "≥95%", false, "60%", "", null, null)]
    [InlineData("≤", "≤55.32万元", true, "25.29万元", "55.32万元", Likelihood.Certain, Lamp.Green)]
    [InlineData("≤", "≤55.32万元", true, "560000元", "", Likelihood.Certain, Lamp.Yellow)]
    [InlineData("≤", "≤55.32万元", true, "70万元", "50万元", Likelihood.Certain, Lamp.Red)]
    [InlineData("＝", "=0次", true, "1次", "1次", Likelihood.Certain, Lamp.Red)]
    [InlineData("＝", "=0次", true, "0次", "0次", Likelihood.Certain, Lamp.Green)]
    [InlineData("≥", "≥-5%", false, "", "-10%", Likelihood.Certain, Lamp.Red)]
    [InlineData("≥", "≥0件", false, "", "-3件", Likelihood.Certain, Lamp.Red)]
    [InlineData("≤", "≤-50万元", false, "", "-40万元", Likelihood.Certain, Lamp.Red)]
    [InlineData("≤", "≤-50万元", false, "", "-60万元", Likelihood.Certain, Lamp.Green)]
    [InlineData("<", "<3次", false, "1次", "3次", Likelihood.Certain, Lamp.Yellow)]
    [InlineData("<", "<3次", false, "1次", "2次", Likelihood.Certain, Lamp.Green)]
    [InlineData(">", ">10个", false, "4个", "10个", Likelihood.Certain, Lamp.Yellow)]
    [InlineData(">", ">10个", false, "4个", "11个", Likelihood.Certain, Lamp.Green)]
    [InlineData("≤", "≤2021年10月31日", false, "", "2021年11月30日", Likelihood.Certain, Lamp.Red)]
    [InlineData("≤", "≤10月31日", false, "", "10月20日", Likelihood.Certain, Lamp.Green)]
    [InlineData("≤", "≤2021年10月31日", false, "2021年9月20日", "", Likelihood.Certain, Lamp.Green)]
    [InlineData("＝", "3-5次", false, "4次", "8次", Likelihood.Certain, Lamp.Red)]
    [InlineData("＝", "3-5次", false, "1次", "4次", Likelihood.Certain, Lamp.Green)]
    [InlineData("＝", "3-5次", false, "1次", "2次", Likelihood.Certain, Lamp.Red)]
    [InlineData("＝", "3-5次", false, "1次", "", Likelihood.Certain, Lamp.Green)]
    [InlineData("≥", "≥90%", false, "90%", "85%", Likelihood.Certain, Lamp.Yellow)]
    [InlineData("≤", "≤5%", false, "6%", "4%", Likelihood.Certain, Lamp.Green)]
    [InlineData("定性", "及时", false, "按计划进行", "及时", Likelihood.Possible, Lamp.Yellow)]
    [InlineData("定性", "及时", false, "", "", Likelihood.Impossible, Lamp.Red)]
    [InlineData("定性", "及时", false, "", "", null, null)]
    public void An_indicator_is_lit_by_what_is_expected_and_by_its_figures(string sign, string target, bool isCeiling, string toDate, string forecast, Likelihood? likelihood, Lamp? lamp) =>
        Assert.Equal(lamp, Lamps.OfIndicator(QuantityReader.Read(target), sign, isCeiling, QuantityReader.Read(toDate), QuantityReader.Read(forecast), likelihood, Limits));

    [Fact]
    public void More_spent_never_makes_the_lamp_of_money_worse()
    {
        var cases = from annual in Gen.Choose(0, 100_000)
                    from less in Gen.Choose(0, 120_000)
                    from more in Gen.Choose(0, 50_000)
                    from forecast in Gen.Choose(-1, 120_000)
                    from month in Gen.Choose(1, 12)
                    select (annual, less, more: less + more, forecast, month);
        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            Money? told = one.forecast < 0 ? null : Money.FromFen(one.forecast);
            var before = Lamps.OfMoney(Money.FromFen(one.annual), Money.FromFen(one.less), told, one.month, Limits);
            return Lamps.OfMoney(Money.FromFen(one.annual), Money.FromFen(one.more), told, one.month, Limits) <= before
                && (told is null || Lamps.OfMoney(Money.FromFen(one.annual), Money.FromFen(one.less), Money.FromFen(one.forecast + 100), one.month, Limits) <= before);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void More_done_never_makes_the_lamp_of_an_indicator_worse()
    {
        var cases = from target in Gen.Choose(0, 500)
                    from toDate in Gen.Choose(0, 600)
                    from forecast in Gen.Choose(0, 600)
                    from more in Gen.Choose(0, 300)
                    from likelihood in Gen.Elements<Likelihood?>(null, Likelihood.Certain, Likelihood.Possible, Likelihood.Impossible)
                    select (target, toDate, forecast, more, likelihood);
        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            var (low, high) = (At("≥", one.toDate, one.forecast), At("≤", one.toDate, one.forecast));
            return At("≥", one.toDate + one.more, one.forecast) <= low && At("≥", one.toDate, one.forecast + one.more) <= low
                && high <= At("≤", one.toDate + one.more, one.forecast) && high <= At("≤", one.toDate, one.forecast + one.more);

            Lamp? At(string sign, int toDate, int forecast) => Lamps.OfIndicator(Read(one.target), sign, isCeiling: false, Read(toDate), Read(forecast), one.likelihood, Limits);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_worst_of_some_lamps_counts_and_of_none_there_is_none()
    {
        Assert.Equal(Lamp.Red, Lamps.Worst([Lamp.Green, null, Lamp.Red, Lamp.Yellow]));
        Assert.Null(Lamps.Worst([null, null]));
    }

    private static Money Wan(string wan) => Money.FromWan(decimal.Parse(wan, CultureInfo.InvariantCulture));

    private static Quantity Read(int number) => QuantityReader.Read(number.ToString(CultureInfo.InvariantCulture) + "件");
}
