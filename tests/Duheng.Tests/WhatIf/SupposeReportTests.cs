using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Application.WhatIf;
using Duheng.Domain.Scoring;
using Duheng.Fixtures;
using Duheng.Tests.Auditing;

namespace Duheng.Tests.WhatIf;

public sealed class SupposeReportTests
{
    private static readonly DraftReport Draft = DraftReport.Clean();

    [Fact]
    public void Another_actual_moves_its_line_alone()
    {
        var result = Suppose(Draft, "定点机构接入网点数=310个");

        var moved = Assert.Single(result.Moved);
        Assert.Equal((5.85m, 3m), (moved.Before.Low, moved.After.Low));
        Assert.Equal(result.Before.Low - 2.85m, result.After.Low);
    }

    [Theory]
    [InlineData("系统故障修复率.目标值=≥100%", "系统故障修复率", "6.94")]
    [InlineData("系统故障修复率.权重=14", "系统故障修复率", "14")]
    [InlineData("预算执行率=50%", "预算执行率", "5")]
    public void Targets_weights_and_the_execution_rate_may_be_supposed(string supposition, string line, string score)
    {
        var after = Suppose(Draft, supposition).After.AllLines.Single(one => one.Line.Name.Text == line);

        Assert.Equal(score, $"{after.Score}");
    }

    [Fact]
    public void Another_scheme_weighs_the_categories_anew_and_keeps_the_rates()
    {
        var full = Draft with { Execution = Draft.Execution with { Weight = "20" }, Indicators = [.. Draft.Indicators.Select(row => row with { Actual = row.Target.TrimStart('≥', '≤') })] };

        var result = Suppose(full, scheme: "cn-2020");

        Assert.Equal(10m, result.After.Execution!.Line.Weight!.Value);
        Assert.Equal(99.71m, decimal.Round(result.After.Low, 2, MidpointRounding.AwayFromZero));
    }

    [Fact]
    public void Lines_that_would_turn_the_grade_are_named()
    {
        var turning = Suppose(Draft).Turning.Select(one => (one.Line.Line.Name.Text, one.Grade));

        Assert.Contains(("异地就医直接结算人次", Grade.Good), turning);
        Assert.DoesNotContain(turning, one => one.Text == "机房例行巡检次数");
    }

    [Theory]
    [InlineData("没有这一项=3", "找不到指标")]
    [InlineData("系统故障修复率.权重=多", "权重应是不小于 0 的数")]
    public void What_cannot_be_supposed_is_told(string supposition, string says)
    {
        var report = Pipeline.Check(Draft);
        var parsed = Supposition.Parse(supposition).Match(one => one, failure => throw new InvalidOperationException(failure.Message));

        var message = new SupposeReport(Knowledge.Shipped).Execute(report, [parsed], null).Match(_ => string.Empty, failure => failure.Message);

        Assert.Contains(says, message, StringComparison.Ordinal);
    }

    private static WhatIfResult Suppose(DraftReport draft, string? supposition = null, string? scheme = null)
    {
        var suppositions = supposition is null ? [] : new[] { OrFail(Supposition.Parse(supposition)) };
        return OrFail(new SupposeReport(Knowledge.Shipped).Execute(Pipeline.Check(draft), suppositions, scheme is null ? null : Knowledge.Shipped.Schemes.Find(scheme)));
    }

    private static T OrFail<T>(Result<T> result) => result.Match(value => value, failure => throw new InvalidOperationException(failure.Message));
}
