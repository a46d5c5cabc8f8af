using System.Globalization;
using Duheng.Domain.Measures;
using Duheng.Domain.Registers;
using Duheng.Fixtures.Measures;

namespace Duheng.Tests.Measures;

/// <summary>Values with their way from the entries; where entries are missing there is no value.</summary>
public sealed class MeasureEvaluationTests
{
    private static readonly MeasurePeriod Year = MeasurePeriod.Year(2021, new DateTime(2022, 2, 1));

    [Fact]
    public async Task A_percentile_tells_at_which_place_its_value_stands()
    {
        var entries = Enumerable.Range(1, 208).Select(id => Ticket(id, "2021-03-01", ("response", Number(id <= 188 ? id / 94m : id))))
            .Append(Ticket(300, "2021-03-02", ("response", Number(99))) with { SetAside = "测试单" })
            .Append(Ticket(301, "2021-03-02") with { SetAside = "重复" })
            .Append(Ticket(302, "2021-03-02"))
            .Append(Ticket(303, "2020-12-31", ("response", Number(99))));

        var measured = await MeasuredAsync("分位(工单.响应时长, 90)", "小时", ("tickets", entries));

        Assert.Equal("2 小时", measured.Shown(2));
        Assert.Equal(208, measured.Counted);
        Assert.Equal([new Exclusion("“响应时长”空白", 1), new Exclusion("测试单", 1), new Exclusion("重复", 1)], measured.Excluded);
        Assert.Equal(
            ["2021 年“工单”计入 208 件，不计 3 件（“响应时长”空白 1，测试单 1，重复 1）；响应时长 的第 90 百分位，即 208 个数从小到大的第 188 个 = 2 小时"],
            measured.Working);
    }

    [Theory]
    [InlineData("计数(工单)", "件", "4 件", "2021 年“工单”计入 4 件，不计 1 件（重复 1）；共 4 件")]
    [InlineData("合计(工单.费用)", "万元", "9.77 万元", "97700 元 = 9.77 万元")]
    [InlineData("平均(工单.费用)", "元", "32566.6667 元", "费用 的 3 个数相加得 97700 元，97700 元 / 3 = 32566.6667 元")]
    [InlineData("中位数(工单.响应时长)", "小时", "1.5 小时", "4 个数从小到大的第 2 个与第 3 个的平均 = 1.5 小时")]
    [InlineData("占比(工单, 响应时长 ≤ 2 小时)", "%", "75%", "其中符合 响应时长 ≤ 2 小时 的 3 件，3 / 4 = 75%")]
    [InlineData("占比(工单 其中 级别 = \"重大\", 响应时长 ≤ 2 小时)", "%", "50%", "中符合 级别 = \"重大\" 的计入 2 件")]
    [InlineData("计数(工单 其中 级别 = \"轻微\")", "件", "0 件", "计入 0 件；共 0 件")]
    [InlineData("去重(工单.网点)", "个", "2 个", "网点 的 4 个值里不同的有 2 个")]
    [InlineData("最晚(工单.办结日期)", "", "2021-12-30", "办结日期 的 2 个值中最晚的 = 2021-12-30")]
    [InlineData("期末(工单.处理人数)", "人", "7 人", "按发生日期最后一件的 处理人数 = 7 人")]
    [InlineData("合计(工单.费用) / 计数(工单 其中 费用 > 0 元)", "元/件", "48850 元/件", "合计(工单.费用) / 计数(工单 其中 费用 > 0 元) = 97700 元 / 2 件 = 48850 元/件")]
    [InlineData("计数(工单 其中 响应时长 ≤ 2 小时) / 计数(工单)", "%", "75%", "0.75 = 75%")]
    [InlineData("同比(计数(工单))", "%", "300%", "本年 4 件，上年 1 件，(4 件 - 1 件) / 1 件 = 300%")]
    [InlineData("满意度(\"WJ-1\")", "%", "93.75%", "问卷“参保人员”：满意和基本满意 30 份 / 有效答卷 32 份 = 93.75%")]
    public async Task A_value_comes_with_its_working(string text, string unit, string shown, string working)
    {
        var measured = await MeasuredAsync(text, unit, ("tickets", Tickets()));

        Assert.Equal((string.Empty, shown), (measured.NoBasis, measured.Shown(4)));
        Assert.Contains(working, string.Join('\n', measured.Working), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("计数(工单)", "“工单”在2021 年没有一条记录：请先登记；确实没有发生的，登记一条零报告并注明不计入。")]
    [InlineData("占比(工单, 已到场)", "“工单”在2021 年没有一条记录：请先登记；确实没有发生的，登记一条零报告并注明不计入。")]
    [InlineData("可用率(中断.时段)", "“中断”在2021 年没有一条记录，不能说明没有中断：请先登记；确实没有发生的，登记一条零报告并注明不计入。")]
    [InlineData("合计(账单.金额) / 计数(线路)", "“线路”在2021 年没有一条记录：请先登记；确实没有发生的，登记一条零报告并注明不计入。")]
    [InlineData("平均(账单.金额 其中 编号 = \"无\")", "“账单”在2021 年没有符合条件的记录：请核对条件。")]
    [InlineData("合计(账单.金额 其中 编号 = \"B\")", "“账单”里符合条件的记录都不能计入（“金额”空白 1）：请补填。")]
    [InlineData("1 / (计数(账单) - 2 份)", null)]
    [InlineData("合计(账单.金额) / 计数(账单 其中 编号 = \"无\")", "“计数(账单 其中 编号 = \"无\")”为 0，不能作除数。")]
    [InlineData("同比(合计(账单.金额))", "上年无依据：“账单”在2020 年没有一条记录：请先登记；确实没有发生的，登记一条零报告并注明不计入。")]
    [InlineData("满意度(\"WJ-9\")", "没有编号为“WJ-9”的问卷：请核对编号。")]
    [InlineData("满意度(\"WJ-2\")", "问卷“经办人员”没有有效答卷：请先收回答卷。")]
    public async Task Without_entries_there_is_no_basis_and_never_nought_or_a_hundred(string text, string? reason)
    {
        if (reason is null)
        {
            Assert.NotNull(MeasureLanguage.Measure(text, SomeRegisters.All).Error);
            return;
        }

        MeasuredEntry[] bills =
        [
            new(1, Day("2021-05-01"), string.Empty, Cells(("number", Text("A")), ("amount", Number(10)))),
            new(2, Day("2021-06-01"), string.Empty, Cells(("number", Text("B")))),
        ];

        var measured = await MeasuredAsync(text, string.Empty, ("bills", bills));

        Assert.Equal((null, reason, "无依据"), (measured.Value, measured.NoBasis, measured.Shown(2)));
    }

    [Fact]
    public async Task A_register_that_was_kept_and_holds_a_nil_return_counts_nought()
    {
        MeasuredEntry nil = new(1, Day("2021-12-31"), "零报告", Cells());

        var (count, sum, available) = (
            await MeasuredAsync("计数(中断)", "次", ("outages", [nil])),
            await MeasuredAsync("合计(账单.金额)", "元", ("bills", [nil])),
            await MeasuredAsync("可用率(中断.时段)", "%", ("outages", [nil])));

        Assert.Equal(("0 次", "0 元", "100%"), (count.Shown(2), sum.Shown(2), available.Shown(2)));
        Assert.Equal([new Exclusion("零报告", 1)], count.Excluded);
    }

    [Fact]
    public async Task Availability_leaves_out_agreed_downtime_and_what_lies_in_other_years()
    {
        MeasuredEntry[] outages =
        [
            Outage(1, "2020-12-31 20:00", "2021-01-01 04:00"), // four hours of it in the year
            Outage(2, "2021-06-01 00:00", "2021-06-01 10:00"), // of which six were agreed
            Outage(3, "2021-06-01 08:00", "2021-06-01 10:00"), // at the same time as the one before
            Outage(4, "2021-12-31 22:00", null), // still open
            Outage(5, "2020-03-01 22:00", "2020-03-02 04:00"),
        ];
        MeasuredEntry[] agreed = [Outage(1, "2021-06-01 02:00", "2021-06-01 08:00"), Outage(2, "2021-09-01 00:00", "2021-09-01 04:00")];

        var measured = await MeasuredAsync("可用率(中断.时段, 减 计划停机.时段)", "%", ("outages", outages), ("maintenance", agreed));

        Assert.Equal(
            ["应当运行 8750 小时（已扣除约定停机 10 小时），其中中断 10 小时（4 条，重叠的只算一次），(8750 - 10) / 8750 = 99.8857%", "约定停机：“计划停机”2 条"],
            measured.Working);
        Assert.Equal(new RegisterValue.Number(100m * 8740m / 8750m), measured.Value);
    }

    [Fact]
    public async Task Of_a_year_that_is_not_over_only_what_has_passed_counts()
    {
        var june = MeasurePeriod.Year(2021, new DateTime(2021, 7, 1));
        MeasuredEntry[] outages = [Outage(1, "2021-06-30 12:00", null)];

        var measured = await MeasuredAsync("可用率(中断.时段)", "%", june, ("outages", outages));

        Assert.Equal(["应当运行 4344 小时，其中中断 12 小时（1 条，重叠的只算一次），(4344 - 12) / 4344 = 99.7238%"], measured.Working);
        Assert.Equal((new DateOnly(2020, 1, 1), new DateOnly(2020, 7, 1)), (june.YearBefore().From, june.YearBefore().Until));
    }

    private static MeasuredEntry[] Tickets() =>
    [
        Ticket(1, "2021-01-01", ("severity", Text("重大")), ("response", Number(1m)), ("cost", Number(90_000)), ("point", Text("甲")), ("people", Number(2))),
        Ticket(2, "2021-02-01", ("severity", Text("重大")), ("response", Number(5m)), ("cost", Number(7_700)), ("point", Text("乙")), ("closed_on", new RegisterValue.Day(Day("2021-12-30")))),
        Ticket(3, "2021-12-31", ("severity", Text("一般")), ("response", Number(2m)), ("cost", Number(0)), ("point", Text("甲")), ("people", Number(7))),
        Ticket(4, "2021-07-01", ("severity", Text("一般")), ("response", Number(0.5m)), ("point", Text("甲")), ("people", Number(3)), ("closed_on", new RegisterValue.Day(Day("2021-07-02")))),
        Ticket(5, "2021-07-01", ("severity", Text("重大")), ("response", Number(50m)), ("cost", Number(1_000))) with { SetAside = "重复" },
        Ticket(6, "2022-01-01", ("response", Number(50m))),
        Ticket(7, "2020-05-01", ("response", Number(50m))),
    ];

    private static MeasuredEntry Ticket(long id, string day, params (string Key, RegisterValue Value)[] cells) => new(id, Day(day), string.Empty, Cells(cells));

    private static MeasuredEntry Outage(long id, string start, string? end) => new(
        id,
        DateOnly.FromDateTime(Moment(start)),
        string.Empty,
        Cells(("periods", new RegisterValue.Periods([new Interval(Moment(start), end is null ? null : Moment(end))]))));

    private static Task<Measured> MeasuredAsync(string text, string unit, params (string Register, IEnumerable<MeasuredEntry> Entries)[] entries) => MeasuredAsync(text, unit, Year, entries);

    private static Task<Measured> MeasuredAsync(string text, string unit, MeasurePeriod period, params (string Register, IEnumerable<MeasuredEntry> Entries)[] entries)
    {
        var parsed = MeasureLanguage.Measure(text, SomeRegisters.All, unit);
        Assert.Null(parsed.Error);
        var surveys = new Dictionary<string, SurveyAnswer> { ["WJ-1"] = new("参保人员", 30, 32, []), ["WJ-2"] = new("经办人员", 0, 0, [new("重复答卷", 3)]) };
        var source = new EntriesInMemory(entries.ToDictionary(one => one.Register, one => (IReadOnlyList<MeasuredEntry>)[.. one.Entries]), surveys, OfficeHours.WorkingTime);
        return MeasureEvaluation.EvaluateAsync(parsed.Node!, unit, period, source, TestContext.Current.CancellationToken);
    }

    private static Dictionary<string, RegisterValue> Cells(params (string Key, RegisterValue Value)[] cells) => cells.ToDictionary(one => one.Key, one => one.Value);

    private static RegisterValue.Number Number(decimal value) => new(value);

    private static RegisterValue.Text Text(string value) => new(value);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTime Moment(string text) => DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
