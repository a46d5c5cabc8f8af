using Duheng.Application.Targets;

namespace Duheng.Tests.Targets;

public sealed class TargetRowTests
{
    [Theory]
    [InlineData("", "≥95%", "", "≥", "95", "%")]
    [InlineData("", ">=99.9 %", "", "≥", "99.9", "%")]
    [InlineData("不超过", "55.32", "万元", "≤", "55.32", "万元")]
    [InlineData("≤", "30分钟", "分钟", "≤", "30", "分钟")]
    [InlineData("≥", "95 %", "%", "≥", "95", "%")]
    [InlineData("定性", "响应及时", "及时", "定性", "响应及时", "及时")]
    [InlineData("=", "2,210", "个", "＝", "2,210", "个")]
    [InlineData("定性", "及时", "", "定性", "及时", "")]
    [InlineData("≤", "2021年12月31日", "", "≤", "2021年12月31日", "")]
    public void What_was_pasted_into_one_cell_goes_where_it_belongs(string sign, string target, string unit, string expectedSign, string expectedTarget, string expectedUnit)
    {
        Assert.False(TargetRow.Read(new DraftIndicator { Name = "系统可用率", Operator = sign, Target = target, Unit = unit }, 1).Failed(out _, out var row));

        Assert.Equal((expectedSign, expectedTarget, expectedUnit), (row.Operator, row.Target, row.Unit));
    }

    [Theory]
    [InlineData("12.85", 1285)]
    [InlineData("9分", 900)]
    [InlineData("", null)]
    public void A_weight_is_kept_in_hundredths(string typed, int? expected)
    {
        Assert.False(TargetRow.Read(new DraftIndicator { Name = "系统可用率", Weight = typed }, 1).Failed(out _, out var row));

        Assert.Equal(expected, row.WeightCenti);
    }

    [Theory]
    [InlineData("九")]
    [InlineData("-3")]
    [InlineData("12.857")]
    public void A_weight_that_is_none_is_told_with_its_row(string typed)
    {
        Assert.True(TargetRow.Read(new DraftIndicator { Name = "系统可用率", Weight = typed }, 3).Failed(out var failure, out _));

        Assert.StartsWith($"第 3 行“权重”：写的是“{typed}”，读不成分数", failure.Message, StringComparison.Ordinal);
    }
}
