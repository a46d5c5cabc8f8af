using Duheng.Domain.Measures;
using Duheng.Domain.Registers;
using Duheng.Fixtures.Measures;

namespace Duheng.Tests.Measures;

/// <summary>Expressions over one ticket.</summary>
public sealed class RowEvaluationTests
{
    private static readonly Dictionary<string, RegisterValue> Ticket = new()
    {
        ["number"] = new RegisterValue.Text("20210322-011"),
        ["severity"] = new RegisterValue.Text("重大"),
        ["reported_at"] = new RegisterValue.Moment(new DateTime(2021, 3, 22, 10, 5, 0)),
        ["responded_at"] = new RegisterValue.Moment(new DateTime(2021, 3, 22, 16, 36, 0)),
        ["pending"] = new RegisterValue.Periods([new(new DateTime(2021, 3, 22, 15, 12, 0), null)]),
        ["due_on"] = new RegisterValue.Day(new DateOnly(2021, 3, 25)),
        ["closed_on"] = new RegisterValue.Day(new DateOnly(2021, 3, 24)),
        ["cost"] = new RegisterValue.Number(97_700m),
        ["people"] = new RegisterValue.Number(4m),
        ["travel"] = new RegisterValue.Number(90m),
        ["on_site"] = new RegisterValue.YesNo(true),
    };

    [Theory]
    [InlineData("小时(报修时间, 首次响应时间)", "6.5167 小时")]
    [InlineData("小时(报修时间, 首次响应时间, 减 挂起)", "5.1167 小时")]
    [InlineData("工时(报修时间, 首次响应时间, 减 挂起)", "5.1167 小时")]
    [InlineData("分钟(报修时间, 首次响应时间)", "391 分钟")]
    [InlineData("首次响应时间 - 报修时间", "6.5167 小时")]
    [InlineData("约定日期 - 办结日期", "1 天")]
    [InlineData("小时(首次响应时间, 报修时间)", null)] // answered before it was reported: a slip, not a short time
    [InlineData("费用 / 处理人数", "24425 元/人")]
    [InlineData("费用 / 处理人数 × 2 人", "48850 元")]
    [InlineData("费用 × 6 %", "5862 元")]
    [InlineData("费用 - 减免金额", null)] // the waived sum is blank
    [InlineData("费用 / 0", null)]
    [InlineData("在途时长 + 1 小时", "150 分钟")]
    [InlineData("在途时长 / 1 小时", "1.5")]
    [InlineData("费用 = 9.77 万元", "是")]
    [InlineData("在途时长 > 1 小时 且 级别 在 (\"重大\", \"一般\")", "是")]
    [InlineData("报修时间 ≤ 2021-03-22", "是")] // a moment and a day are compared by the day
    [InlineData("减免金额 > 3 元", null)]
    [InlineData("减免金额 > 3 元 或 已到场", "是")]
    [InlineData("减免金额 > 3 元 且 非 已到场", "否")]
    [InlineData("减免金额 为空", "是")]
    [InlineData("单号 含 \"0322\"", "是")]
    [InlineData("月份(报修时间)", "3")]
    [InlineData("季度(约定日期) + 年份(约定日期)", "2022")]
    [InlineData("如果(已到场, 费用, 减免金额)", "97700 元")]
    [InlineData("时长(挂起)", null)] // still open
    public void An_expression_gives(string text, string? value)
    {
        var parsed = MeasureLanguage.Row(text, SomeRegisters.Tickets);
        Assert.Null(parsed.Error);

        var found = RowEvaluation.Evaluate(parsed.Node!, Ticket, OfficeHours.WorkingTime);

        Assert.Equal(value, found is null ? null : MeasuredText.Of(found, parsed.Node!.Type.Unit.ToString(), 4));
    }

    [Theory]
    [InlineData("响应时长 ≤ 40 分钟", true)]
    [InlineData("响应时长 ≥ 40 分钟", true)]
    [InlineData("40 分钟 = 响应时长", true)]
    [InlineData("响应时长 < 40 分钟", false)]
    [InlineData("响应时长 在 (40 分钟, 2 小时)", true)]
    [InlineData("响应时长 = 小时(报修时间, 首次响应时间)", true)]
    public void Forty_minutes_kept_in_hours_are_forty_minutes(string text, bool holds)
    {
        var (columns, _, _) = ComputedColumns.Of(SomeRegisters.Tickets);
        var cells = columns!.Fill(
            new Dictionary<string, RegisterValue>
            {
                ["reported_at"] = new RegisterValue.Moment(new DateTime(2021, 3, 22, 10, 0, 0)),
                ["responded_at"] = new RegisterValue.Moment(new DateTime(2021, 3, 22, 10, 40, 0)),
            },
            OfficeHours.WorkingTime);

        Assert.Equal(new RegisterValue.Number(0.666667m), cells["response"]);
        Assert.Equal(holds, RowEvaluation.IsTrue(MeasureLanguage.Row(text, SomeRegisters.Tickets).Node!, cells, OfficeHours.WorkingTime));
    }

    [Fact]
    public void Computed_columns_are_filled_in_the_order_in_which_they_need_each_other()
    {
        var (columns, _, error) = ComputedColumns.Of(With(
            ("late", "迟多少", "响应分钟 - 120 分钟"),
            ("minutes", "响应分钟", "小时(报修时间, 首次响应时间)")));
        Assert.Null(error);

        var filled = columns!.Fill(Ticket, OfficeHours.WorkingTime);

        Assert.Equal((new RegisterValue.Number(391m), new RegisterValue.Number(271m)), (filled["minutes"], filled["late"]));
    }

    [Theory]
    [InlineData("乙", "甲", "第 1 列：“甲”绕了一圈用到自己：请让它只用别的列。")]
    [InlineData("费用", "处理人数", "第 1 列：算出的是以元计的数，而“甲”是以分钟计的数：请改表达式或列的单位。")]
    [InlineData("级别", "处理人数", "第 1 列：算出的是文字，而“甲”是以分钟计的数：请改表达式或列的类型。")]
    [InlineData("费佣", "处理人数", "第 1 列：“工单”没有列“费佣”：是不是“费用”？")]
    public void A_computed_column_that_cannot_be_is_told(string first, string second, string told)
    {
        var (columns, faulty, error) = ComputedColumns.Of(With(("a", "甲", first), ("b", "乙", second)));

        Assert.Null(columns);
        Assert.Equal(("甲", told), (faulty?.Name, error?.ToString()));
    }

    private static RegisterType With(params (string Key, string Name, string Computed)[] columns) => SomeRegisters.Tickets with
    {
        Columns =
        [
            .. SomeRegisters.Tickets.Columns.Where(column => column.Computed is null),
            .. columns.Select(one => new RegisterColumn { Key = one.Key, Name = one.Name, Kind = ColumnKind.Number, Unit = "分钟", Computed = one.Computed }),
        ],
    };
}
