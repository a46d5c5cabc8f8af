using Duheng.Domain.Measures;
using Duheng.Fixtures;
using Duheng.Fixtures.Measures;

namespace Duheng.Tests.Measures;

/// <summary>What is understood, how it is written back, and what people are told when it is not understood.</summary>
public sealed class LanguageTests
{
    private const int Made = 3_000;

    public static TheoryData<int> Seeds => [1, 2, 3, 4];

    [Theory]
    [InlineData("count(tickets where severity = \"重大\")", "计数(工单 其中 级别 = \"重大\")")]
    [InlineData("计数（工单其中级别＝“重大”且 已到场）", "计数(工单 其中 级别 = \"重大\" 且 已到场)")]
    [InlineData("percentile(tickets.response, 90)", "分位(工单.响应时长, 90)")]
    [InlineData("分位(工单.响应时长 其中 非已到场, 90 %)", "分位(工单.响应时长 其中 非 已到场, 90)")]
    [InlineData("占比(工单 其中 级别=\"一般\", 响应时长<=2小时)", "占比(工单 其中 级别 = \"一般\", 响应时长 ≤ 2 小时)")]
    [InlineData("合计(账单.金额)/计数(线路)", "合计(账单.金额) / 计数(线路)")]
    [InlineData("可用率(中断.时段, 减 计划停机.时段)", "可用率(中断.时段, 减 计划停机.时段)")]
    [InlineData("availability(outages.periods where system = \"结算\", minus maintenance.periods)", "可用率(中断.时段 其中 系统 = \"结算\", 减 计划停机.时段)")]
    [InlineData("growth(sum(bills.amount))", "同比(合计(账单.金额))")]
    [InlineData("最晚(工单.办结日期)", "最晚(工单.办结日期)")]
    [InlineData("min(tickets.closed_on)", "最早(工单.办结日期)")]
    [InlineData("平均(工单.(费用 - 减免金额))", "平均(工单.(费用 - 减免金额))")]
    [InlineData("中位数(工单.历时（小时）)", null)]
    [InlineData("中位数(工单.[历时（小时）])", "中位数(工单.[历时（小时）])")]
    [InlineData("计数(工单 其中 费用 ≥ 9.77 万元 或 约定日期 < 2021年12月31日)", "计数(工单 其中 费用 ≥ 9.77 万元 或 约定日期 < 2021-12-31)")]
    [InlineData("计数(工单 其中 网点 含 \"医院\" 且 办结日期 为空)", "计数(工单 其中 网点 含 \"医院\" 且 办结日期 为空)")]
    [InlineData("计数(工单 其中 级别在(\"重大\"、\"一般\")且首次响应时间为空)", "计数(工单 其中 级别 在 (\"重大\", \"一般\") 且 首次响应时间 为空)")]
    [InlineData("占比(工单, 办结日期不为空)", "占比(工单, 非 办结日期 为空)")]
    [InlineData("最晚(工单.处理人数)", "期末(工单.处理人数)")] // the latest of what is no date is what the last entry says
    [InlineData("合计(工单.减免金额 其中 网点含\"市\")", "合计(工单.减免金额 其中 网点 含 \"市\")")]
    [InlineData("(1 - 2) - (3 - 4) × 5", "1 - 2 - (3 - 4) × 5")]
    [InlineData("satisfaction(\"WJ-1\")", "满意度(\"WJ-1\")")]
    public void A_measure_is_written_in_one_way(string text, string? printed)
    {
        var parsed = MeasureLanguage.Measure(text, SomeRegisters.All);

        Assert.Equal(printed, parsed.Node is null ? null : MeasurePrinter.Print(parsed.Node));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_printed_reads_back_as_the_same_measure(int seed)
    {
        var maker = new ExpressionMaker(new Dice(seed));
        for (var number = 0; number < Made; number++)
        {
            var measure = maker.Measure(3);
            var text = MeasurePrinter.Print(measure);
            var parsed = MeasureLanguage.Measure(text, SomeRegisters.All);

            Assert.True(parsed.Error is null, $"{text} → {parsed.Error}");
            Assert.Equal(measure, parsed.Node);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Damaged_text_gives_an_error_that_points_into_it(int seed)
    {
        var dice = new Dice(seed);
        var maker = new ExpressionMaker(dice);
        for (var number = 0; number < Made; number++)
        {
            var text = MeasurePrinter.Print(maker.Measure(2));
            var at = dice.Between(0, text.Length - 1);
            var damaged = dice.Chance(50) ? text.Remove(at, 1) : text.Insert(at, dice.Pick<string>([")", "(", "，", "且", "\"", "9", "天", ".", "[", "≤", "?"]));
            var parsed = MeasureLanguage.Measure(damaged, SomeRegisters.All);

            Assert.True((parsed.Node is null) != (parsed.Error is null));
            Assert.True(parsed.Error is null || parsed.Error.Column >= 1 && parsed.Error.Column <= damaged.Length + 1, $"{damaged} → {parsed.Error}");
        }
    }

    [Theory]
    [InlineData("计数(工但)", "第 4 列：没有登记簿“工但”：是不是“工单”？")]
    [InlineData("平均(工单.相应时长)", "第 7 列：“工单”没有列“相应时长”：是不是“响应时长”？")]
    [InlineData("计数(工单 其中 级另 = \"重大\")", "第 10 列：“工单”没有列“级另”：是不是“级别”？")]
    [InlineData("记数(工单)", "第 1 列：没有函数“记数”：是不是“计数”？")]
    [InlineData("计数(工单 其中 级别 = \"特大\")", "第 15 列：“级别”没有选项“特大”：是不是“重大”？")]
    [InlineData("计数(工单 其中 响应时长 ≤ 2)", "第 17 列：以小时计的数不能与没有单位的数比较：请在右边的数后面写上单位，例如“小时”。")]
    [InlineData("计数(工单 其中 响应时长 ≤ 2 万元)", "第 17 列：以小时计的数不能与以万元计的数比较：请换成同一类单位。")]
    [InlineData("合计(工单.费用) + 计数(工单)", "第 13 列：以元计的数不能与以件计的数用“+”运算：请换成同一类单位。")]
    [InlineData("合计(工单.级别)", "第 7 列：“合计”要的是数，这里是文字：请换一列，或写成 合计(登记簿.列 其中 条件)。")]
    [InlineData("合计(工单)", "第 4 列：“合计”要指明列：请写成 合计(登记簿.列 其中 条件)。")]
    [InlineData("计数(工单.费用)", "第 7 列：“计数”数的是条目，不带列：请写成 计数(登记簿 其中 条件)；要数不同的值，用 去重(登记簿.列)。")]
    [InlineData("计数(工单", "第 6 列：缺右括号：第 3 列的左括号没有合上，请在末尾加上 )。")]
    [InlineData("计数 工单)", "第 4 列：“计数”后面缺左括号：请写成 计数(…)。")]
    [InlineData("计数(工单))", "第 7 列：多了一个右括号：请删去，或在前面补上左括号。")]
    [InlineData("计数(工单) 计数(工单)", "第 8 列：到这里已经完整，后面又有“计数”：请加上运算符，或删去。")]
    [InlineData("工单", "第 1 列：登记簿“工单”要放在函数里：请写成 计数(工单) 或 合计(工单.列)。")]
    [InlineData("", "第 1 列：这里应当是函数、数或左括号，却是末尾：请补上，例如 计数(登记簿)。")]
    [InlineData("分位(工单.响应时长)", "第 11 列：“分位”还缺一个参数：请写成 分位(登记簿.列, 90)。")]
    [InlineData("分位(工单.响应时长, 900)", "第 13 列：百分位应当是大于 0、不大于 100 的数：请写成例如 90。")]
    [InlineData("计数(工单 其中 级别 > \"重大\")", "第 13 列：文字不分大小：请用 =、≠ 或“在”。")]
    [InlineData("计数(工单 其中 约定日期 > \"2021\")", "第 17 列：日期不能与文字比较：请把右边换成日期，例如 2021-12-31。")]
    [InlineData("计数(工单 其中 约定日期 > 2021-02-30)", "第 17 列：没有“2021-02-30”这一天：请改成日历上有的日期。")]
    [InlineData("计数(工单 其中 级别 = \"重大)", "第 15 列：引号没有合上：请在这段文字后面加上\"。")]
    [InlineData("计数(工单 其中 1 小时 < 响应时长 < 2 小时)", "第 22 列：比较不能连着写：请用“且”连接两个比较。")]
    [InlineData("计数(工单 其中 响应时长)", "第 10 列：这里应当是条件，却是以小时计的数：请加上比较，例如 = 或 ≤。")]
    [InlineData("可用率(中断.原因)", "第 8 列：“可用率”要的是时段列：请写成 可用率(登记簿.时段列, 减 登记簿.时段列)。")]
    [InlineData("满意度(问卷)", "第 5 列：“满意度”要的是问卷编号：请写在引号里，例如 满意度(\"WJ-2021-01\")。")]
    [InlineData("计数(工单 其中 工时(报修时间) > 2 小时)", "第 10 列：“工时”要 2 个参数，这里有 1 个：请写成 工时(起, 止) 或 工时(起, 止, 减 时段)。")]
    [InlineData("计数(工单 其中 小时(报修时间, 费用) > 2 小时)", "第 19 列：“小时”的第 2 个参数应当是时间或日期，这里是以元计的数：请写成 小时(起, 止) 或 小时(起, 止, 减 时段)。")]
    [InlineData("计数(工单 其中 费用 > 2 块砖)", "第 17 列：不认识单位“块砖”：请换成小时、分钟、天、元、万元、%、件、次、个等，或删去。")]
    [InlineData("1 ? 2", "第 3 列：不认识“?”：请删去，名称里有它时把整个名称写在方括号里。")]
    public void An_error_points_at_the_column_and_says_what_to_do(string text, string error) =>
        Assert.Equal(error, MeasureLanguage.Measure(text, SomeRegisters.All).Error?.ToString());

    [Theory]
    [InlineData("合计(账单.金额) / 计数(线路)", "元/条", null)]
    [InlineData("合计(账单.金额)", "万元", null)]
    [InlineData("分位(工单.响应时长, 90)", "分钟", null)]
    [InlineData("计数(工单) / 计数(工单)", "%", null)]
    [InlineData("合计(账单.金额) / 计数(线路)", "万元", null)] // the name of the indicator says what it is for each of
    [InlineData("计数(线路)", "台（套）", null)]
    [InlineData("合计(账单.金额)", "小时", "第 1 列：度量的结果是以元计的数，不能换算成“小时”：请改度量，或改指标的计量单位。")]
    public void A_measure_must_come_out_in_the_unit_of_its_indicator(string text, string unit, string? error) =>
        Assert.Equal(error, MeasureLanguage.Measure(text, SomeRegisters.All, unit).Error?.ToString());
}
