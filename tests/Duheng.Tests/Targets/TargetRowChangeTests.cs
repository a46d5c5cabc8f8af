using Duheng.Application.Adjustments;
using Duheng.Application.Targets;

namespace Duheng.Tests.Targets;

public sealed class TargetRowChangeTests
{
    [Fact]
    public void Versions_are_compared_row_by_row_whatever_their_order()
    {
        var before = new[] { Row(1, "巡检次数", "4"), Row(2, "维护成本", "60"), Row(3, "满意度", "90") };
        var after = new[] { Row(1, "维护成本", "52"), Row(2, "巡检次数", "4"), Row(3, "响应时间", "2") };

        var changes = TargetRowChange.Between(before, after);

        Assert.Equal(
            [("维护成本", "维护成本", true), ("巡检次数", "巡检次数", false), ("满意度", "响应时间", true)],
            changes.Select(change => (change.Before!.Name, change.After!.Name, change.IsChanged))); // none was added or taken out
    }

    [Fact]
    public void Rows_that_came_and_rows_that_went_are_told()
    {
        var changes = TargetRowChange.Between([Row(1, "巡检次数", "4"), Row(2, "维护成本", "60")], [Row(1, "维护成本", "60")]);

        Assert.Equal([("维护成本", false), ("—", true)], changes.Select(change => (change.After?.Name ?? "—", change.IsChanged)));
    }

    private static TargetIndicator Row(int position, string name, string target) => new() { Position = position, Level2 = "数量指标", Name = name, Operator = "≥", Target = target };
}
