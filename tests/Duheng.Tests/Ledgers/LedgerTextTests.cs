using Duheng.Application.Ledgers;

namespace Duheng.Tests.Ledgers;

public sealed class LedgerTextTests
{
    [Theory]
    [InlineData("10.00", "万元", 100_000)]
    [InlineData("97,700", "元", 97_700)]
    [InlineData("3万元", "万元", 30_000)]
    public void An_amount_is_read_in_its_unit(string amount, string unit, int yuan)
    {
        Assert.False(LedgerText.Read(Typed() with { Amount = amount, Unit = unit }, 2021).Failed(out _, out var entry));

        Assert.Equal(yuan, entry.Amount.Yuan);
    }

    [Theory]
    [InlineData("三万", "金额：写的是“三万”，读不成数；请改为 3.00（万元）这样的数字。")]
    [InlineData("-3", "金额：写的是“-3”；支付不能是零或负数，写错的分录请冲销。")]
    [InlineData("0.0000001", "金额：写的是“0.0000001”（万元），比分还细或太大；请核对单位。")]
    public void An_amount_that_is_none_is_told_as_it_was_written(string amount, string expected)
    {
        Assert.True(LedgerText.Read(Typed() with { Amount = amount }, 2021).Failed(out var failure, out _));

        Assert.Equal(expected, failure.Message);
    }

    [Theory]
    [InlineData("2021/9/14")]
    [InlineData("2021-09-14")]
    [InlineData("2021年9月14日")]
    public void Days_are_read_as_people_write_them(string day)
    {
        Assert.False(LedgerText.Read(Typed() with { DatedOn = day }, 2021).Failed(out _, out var entry));

        Assert.Equal(new DateOnly(2021, 9, 14), entry.DatedOn);
    }

    [Theory]
    [InlineData("2021年9月")]
    [InlineData("2012-09-14")]
    [InlineData("昨天")]
    public void A_day_far_from_the_year_or_no_day_at_all_is_refused(string day) => Assert.True(LedgerText.Read(Typed() with { DatedOn = day }, 2021).Failed(out _, out _));

    [Theory]
    [InlineData("支付", "2022-01-05")]
    [InlineData("支付", "2020-12-31")]
    [InlineData("资金到位", "2020-12-31")]
    [InlineData("预算调整", "2022-01-01")]
    [InlineData("年初预算", "2022-01-01")]
    [InlineData("上年结转", "2019-12-31")]
    public void Money_of_another_year_belongs_to_its_own_ledger(string kind, string day)
    {
        Assert.True(LedgerText.Read(Typed() with { Kind = kind, DatedOn = day }, 2021).Failed(out var failure, out _));

        Assert.Contains("请记到那一年的台账", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("年初预算", "2020-12-28")]
    [InlineData("上年结转", "2020-12-31")]
    [InlineData("支付", "2021-01-01")]
    [InlineData("支付", "2021-12-31")]
    public void A_budget_may_be_given_the_year_before(string kind, string day) => Assert.False(LedgerText.Read(Typed() with { Kind = kind, DatedOn = day }, 2021).Failed(out _, out _));

    [Fact]
    public void A_cut_is_an_adjustment_below_nothing() => Assert.False(LedgerText.Read(Typed() with { Kind = "预算调整", Amount = "−7.87" }, 2021).Failed(out _, out _));

    private static NewLedgerEntry Typed() => new("支付", "市级", "10", "万元", "2021-06-10", "支付凭证 2021-0702", string.Empty);
}
