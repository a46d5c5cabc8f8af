using Duheng.Application.Measures;
using Duheng.Application.Targets;
using Duheng.Domain.Measures;
using Duheng.Domain.Registers;

namespace Duheng.Tests.Measures;

/// <summary>What is filled in from records, and what counts as the same: rounding neither makes a 100 nor meets a target.</summary>
public sealed class LineMeasureTests
{
    [Theory]
    [InlineData(98.8163, "≥", "98", "%", "98.82%")]
    [InlineData(99.9992, "＝", "100", "%", "99.999%")]
    [InlineData(99.9999996, "≥", "99", "%", "99.9999996%")]
    [InlineData(100.0, "＝", "100", "%", "100%")]
    [InlineData(100.0004, "≥", "100", "%", "100.0004%")]
    [InlineData(0.0004, "≤", "3", "件", "0.0004件")]
    [InlineData(0.0, "＝", "0", "件", "0件")]
    [InlineData(2.004, "≤", "2", "小时", "2.004小时")]
    [InlineData(1.996, "≤", "2", "小时", "1.996小时")]
    [InlineData(99.8996, "≥", "99.9", "%", "99.8996%")]
    [InlineData(0.625, "定性", "及时", "小时", "0.63小时")]
    [InlineData(584.0, "≥", "500", "次", "584次")]
    public void What_is_filled_in_is_rounded_but_never_onto_or_over_a_mark(double value, string sign, string target, string unit, string expected)
    {
        var indicator = new TargetIndicator { Name = "指标", Operator = sign, Target = target, Unit = unit, Measure = "次数(工单)" };

        Assert.Equal(expected, new MeasuredIndicator(indicator, Computed((decimal)value, unit)).Actual);
    }

    [Fact]
    public void Without_basis_nothing_is_filled_in_and_nothing_confirmed()
    {
        var indicator = new TargetIndicator { Name = "指标", Operator = "≥", Target = "90", Unit = "%" };
        var line = new MeasuredIndicator(indicator, new Measured(null, "没有工单", "%", [], [])).Line;

        Assert.Null(line.Actual);
        Assert.Equal("没有工单", line.Says);
        Assert.False(line.Confirms("0%"));
        Assert.False(line.Confirms("100%"));
        Assert.False(line.Confirms(string.Empty));
    }

    [Theory]
    [InlineData("2小时", "2小时")]
    [InlineData("2小时", " 120分钟 ")]
    [InlineData("9.77万元", "97700元")]
    [InlineData("9.77万元", "9.7700")]
    [InlineData("98.82%", "98.8163%")]
    [InlineData("99.999%", "99.9992%")]
    [InlineData("100%", "100.00%")]
    public void The_same_said_otherwise_is_confirmed(string computed, string typed) => Assert.True(Of(computed).Confirms(typed));

    [Theory]
    [InlineData("9.77万元", "9.77元")]
    [InlineData("99.999%", "100%")]
    [InlineData("99.8996%", "99.9%")]
    [InlineData("2.004小时", "2小时")]
    [InlineData("2小时", "2次")]
    [InlineData("2小时", "1～3小时")]
    [InlineData("2小时", "及时")]
    [InlineData("2小时", "")]
    [InlineData("0件", "")]
    [InlineData("98.82%", "98.8%")]
    public void Anything_else_is_not(string computed, string typed) => Assert.False(Of(computed).Confirms(typed));

    private static LineMeasure Of(string actual) => new("次数(工单)", actual, string.Empty, 1, 0, IsFrozen: false);

    private static Measured Computed(decimal value, string unit) => new(new RegisterValue.Number(value), string.Empty, unit, [], []);
}
