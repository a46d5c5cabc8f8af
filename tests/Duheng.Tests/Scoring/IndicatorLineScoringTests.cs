using System.Globalization;
using Duheng.Application.Data;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;
using FsCheck;
using FsCheck.Fluent;

namespace Duheng.Tests.Scoring;

public sealed class IndicatorLineScoringTests
{
    private static readonly string[] Signs = ["≥", "≤", "<", ">", "="];
    private static readonly decimal[] Numbers = [-50m, -5m, -0.01m, 0m, 0.01m, 3m, 100m];

    [Theory]
    [InlineData("≥4次", "4次", "10", IndicatorKind.Quantity)]
    [InlineData("4", "5次", "10", IndicatorKind.Quantity)]
    [InlineData("≥40口", "36口", "9", IndicatorKind.Quantity)]
    [InlineData("95", "98%", "10", IndicatorKind.Satisfaction)]
    [InlineData("≥95%", "86.2%", "9.07", IndicatorKind.Satisfaction)]
    [InlineData("40", "39.75万元", "10", IndicatorKind.Cost)]
    [InlineData("≤40万元", "50万元", "8", IndicatorKind.Cost)]
    [InlineData("=40万元", "39万元", "10", IndicatorKind.Cost)]
    [InlineData("100000元", "9.77万元", "10", IndicatorKind.Cost)]
    [InlineData("2", "2小时", "10", IndicatorKind.Timeliness)]
    [InlineData("2小时", "90分钟", "10", IndicatorKind.Timeliness)]
    [InlineData("2小时", "150分钟", "8", IndicatorKind.Timeliness)]
    [InlineData("2021", "2021年", "10", IndicatorKind.Timeliness)]
    [InlineData("2023年12月31日前", "2023年12月18日", "10", IndicatorKind.Timeliness)]
    [InlineData("12月底前", "12月18日", "10", IndicatorKind.Timeliness)]
    [InlineData("2023年12月31日前", "2024年1月20日", "0", IndicatorKind.Timeliness)]
    [InlineData("90%-95%", "92%", "10", IndicatorKind.Quality)]
    [InlineData("90%-95%", "45%", "5", IndicatorKind.Quality)]
    [InlineData("≤0件", "0件", "10", IndicatorKind.Quality)]
    [InlineData("=0件", "0件", "10", IndicatorKind.Quality)]
    [InlineData("≤0件", "2件", "0", IndicatorKind.Quality)]
    [InlineData("及时", "及 时", "10", IndicatorKind.Timeliness)]
    [InlineData("0起", "3起", "0", IndicatorKind.Quality)]
    [InlineData("=0件", "1件", "0", IndicatorKind.Quality)]
    [InlineData("≤12个月", "1年", "10", IndicatorKind.Timeliness)]
    [InlineData("完好", "完好", "10", IndicatorKind.Quality)]
    [InlineData("3", "0万元", "10", IndicatorKind.Cost)]
    public void Comparable_values_are_computed(string target, string actual, string expected, IndicatorKind kind)
    {
        var scored = SomeLine.Score(SomeLine.Of("10", target, actual, "1", kind: kind));

        Assert.Equal(LineState.Computed, scored.State);
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), scored.Score!.Value.Value);
    }

    [Theory]
    [InlineData("≤-50万元", "-40万元", "")]
    [InlineData("≤-50万元", "-40万元", "10")]
    [InlineData("≤-50万元", "0万元", "10")]
    [InlineData("≤-50万元", "12万元", "")]
    [InlineData("≥-5%", "-10%", "10")]
    [InlineData("≥0件", "-3件", "")]
    [InlineData("<3次", "3次", "10")]
    [InlineData(">10个", "10个", "")]
    public void A_missed_target_without_a_proportion_is_neither_full_nor_zero(string target, string actual, string stated)
    {
        var scored = SomeLine.Score(SomeLine.Of("10", target, actual, stated));

        Assert.Equal((LineState.NotScored, null), (scored.State, scored.Score));
        Assert.Contains("没有达到", scored.Formula.Zh, StringComparison.Ordinal);
        Assert.DoesNotContain('÷', scored.Formula.Zh);
    }

    [Fact]
    public void Points_that_a_person_gave_to_such_a_target_are_kept_below_full()
    {
        var scored = SomeLine.Score(SomeLine.Of("10", "≤-50万元", "-40万元", "8"));

        Assert.Equal((LineState.Accepted, 8m), (scored.State, scored.Score!.Value.Value));
    }

    [Theory]
    [InlineData("≤-50万元", "-60万元")]
    [InlineData("≥-5%", "-5%")]
    [InlineData("≥0件", "0件")]
    public void A_target_of_nothing_or_less_that_is_reached_is_full(string target, string actual) =>
        Assert.Equal(10m, SomeLine.Score(SomeLine.Of("10", target, actual)).Score!.Value.Value);

    [Fact]
    public void A_missed_target_never_scores_full_and_nothing_is_divided_by_zero()
    {
        var cases =
            from sign in Signs
            from target in Numbers
            from actual in Numbers
            from scheme in Knowledge.Shipped.Schemes.All
            select (Line: SomeLine.Of("10", $"{sign}{Figures.Plain(target)}次", $"{Figures.Plain(actual)}次"), Scheme: scheme);
        foreach (var (line, scheme) in cases)
        {
            var scored = SomeLine.Score(line, scheme);
            var isMet = Attainments.Of(line, 2023, Knowledge.Shipped.Lexicon)!.IsMet;

            Assert.Equal(isMet, scored.Exact == 10m);
            Assert.DoesNotContain("÷ 0 ", $"{scored.Formula.Zh} ", StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("≤2021年10月31日", "2021年10月28日", "2021年10月28日 ≤ 2021年10月31日，满分 10", "2021年10月28日 ≤ 2021年10月31日: full 10")]
    [InlineData("≤2021年10月31日", "2021年11月2日", "2021年11月2日 晚于 2021年10月31日：10 × 0% = 0", "2021年11月2日 is later than 2021年10月31日: 10 × 0% = 0")]
    [InlineData("8次", "-5次", "10 × (−5) ÷ 8 < 0，按 0 计", "10 × (−5) ÷ 8 < 0, taken as 0")]
    [InlineData("8次", "0次", "10 × 0 ÷ 8 = 0", "10 × 0 ÷ 8 = 0")]
    public void The_working_says_what_was_done(string target, string actual, string zh, string en) =>
        Assert.Equal((zh, en), (SomeLine.Score(SomeLine.Of("10", target, actual, "1")).Formula.Zh, SomeLine.Score(SomeLine.Of("10", target, actual, "1")).Formula.En));

    [Theory]
    [InlineData("使用年限", "6年", "7年")]
    [InlineData("培训时长", "≥40学时", "48学时")]
    [InlineData("成本节约率", "5%", "8%")]
    public void Names_that_want_more_turn_the_direction(string name, string target, string actual) =>
        Assert.Equal(10m, SomeLine.Score(SomeLine.Of("10", target, actual, "1", name, name.StartsWith('成') ? IndicatorKind.Cost : IndicatorKind.Sustained)).Score!.Value.Value);

    [Theory]
    [InlineData("提升", "98%", "12.59", LineState.Accepted, "12.59")]
    [InlineData("10", "9.77万元", "12.85", LineState.Accepted, "12.85")]
    [InlineData("规定年限", "100%", "12.85", LineState.Accepted, "12.85")]
    [InlineData("100%", "1", "12", LineState.Accepted, "12")]
    [InlineData("≥12次/年", "1次/月", "12", LineState.Accepted, "12")]
    [InlineData("≥1", "99999999999999999999", "12", LineState.Accepted, "12")]
    [InlineData("提升", "98%", "0", LineState.NotScored, null)]
    [InlineData("提升", "98%", "", LineState.NotScored, null)]
    [InlineData("提升", "98%", "13", LineState.NotScored, null)]
    [InlineData("提升", "98%", "-1", LineState.NotScored, null)]
    [InlineData("≥3次", "", "", LineState.NotScored, null)]
    [InlineData("", "3次", "/", LineState.NotScored, null)]
    public void What_cannot_be_computed_is_kept_or_left_open_but_never_zero(string target, string actual, string stated, LineState state, string? score)
    {
        var scored = SomeLine.Score(SomeLine.Of("12.85", target, actual, stated, "系统维护成本(元)"));

        Assert.Equal(state, scored.State);
        Assert.Equal(score is null ? null : decimal.Parse(score, CultureInfo.InvariantCulture), scored.Score?.Value);
        Assert.Equal(score is null ? 12.85m : decimal.Parse(score, CultureInfo.InvariantCulture), scored.High);
    }

    [Theory]
    [InlineData("未开展", "")]
    [InlineData("待定", "供货方破产，合同未能履行，已解除。")]
    public void A_zero_that_is_told_is_kept(string actual, string reason)
    {
        var scored = SomeLine.Score(SomeLine.Of("8", "合格", actual, "0", reason: reason));

        Assert.Equal((LineState.Accepted, 0m), (scored.State, scored.Score!.Value.Value));
    }

    [Fact]
    public void An_option_with_a_fixed_share_is_banded()
    {
        var scheme = SomeLine.National with { Options = [new SchemeOption("部分达成", 0.8m, 0.8m)] };

        var scored = SomeLine.Score(SomeLine.Of("15", "达成", "部分达成", "15"), scheme);

        Assert.Equal((LineState.Banded, 12m), (scored.State, scored.Score!.Value.Value));
    }

    [Fact]
    public void An_option_with_a_range_fixes_nothing()
    {
        var scored = SomeLine.Score(SomeLine.Of("15", "达成", "达成年度指标", "14"));

        Assert.Equal((LineState.Accepted, 14m), (scored.State, scored.Score!.Value.Value));
    }

    [Fact]
    public void The_formula_shows_its_numbers()
    {
        Assert.Equal("39.75 ≤ 40，满分 20", SomeLine.Score(SomeLine.Of("20", "40", "39.75万元", "20", kind: IndicatorKind.Cost)).Formula.Zh);
        Assert.Equal("10 × 36 ÷ 40 = 9", SomeLine.Score(SomeLine.Of("10", "≥40口", "36口")).Formula.Zh);
    }

    [Fact]
    public void More_is_never_worth_less_and_nothing_leaves_its_bounds()
    {
        var cases =
            from weight in Gen.Choose(1, 3000)
            from target in Gen.Choose(1, 100_000)
            from one in Gen.Choose(0, 200_000)
            from more in Gen.Choose(0, 50_000)
            select (Weight: weight / 100m, Target: target / 10m, Less: one / 10m, More: (one + more) / 10m);

        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            var (low, high) = (Points(one.Weight, "≥", one.Target, one.Less), Points(one.Weight, "≥", one.Target, one.More));
            var (cheap, dear) = (Points(one.Weight, "≤", one.Target, one.Less), Points(one.Weight, "≤", one.Target, one.More));
            return low <= high && dear <= cheap && new[] { low, high, cheap, dear }.All(points => points >= 0m && points <= one.Weight);
        }).QuickCheckThrowOnFailure();
    }

    private static decimal Points(decimal weight, string sign, decimal target, decimal actual) => SomeLine.Score(SomeLine.Of(
        weight.ToString(CultureInfo.InvariantCulture),
        sign + target.ToString(CultureInfo.InvariantCulture) + "件",
        actual.ToString(CultureInfo.InvariantCulture) + "件")).Score!.Value.Value;
}
