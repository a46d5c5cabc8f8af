using Duheng.Domain.Reports;
using Duheng.Tests.Auditing;

namespace Duheng.Tests.Documents;

/// <summary>Forms are understood by their words and not by positions.</summary>
public sealed class RecognitionTests
{
    [Fact]
    public void Columns_are_found_by_their_heads_in_any_order_and_by_any_of_their_names()
    {
        var report = Pipeline.Check(Table(
            ["绩效指标", "实际完成值(B)", "年度指标值（A）", "自评得分", "分 值（100分）", "二级指标", "备注"],
            ["巡检次数", "25次", "≥24次", "8", "8", "数量", "无"])).Report;

        var line = Assert.Single(report.Indicators);
        Assert.Equal(("巡检次数", "≥24次", "25次", "8", "8", "无"), (line.Name.Text, line.Target!.Text, line.Actual!.Text, line.Weight!.Text, line.Score!.Text, line.Reason!.Text));
        Assert.Equal(IndicatorKind.Quantity, line.Kind);
        Assert.Null(line.Level1);
    }

    [Fact]
    public void A_first_target_beside_an_adjusted_one_is_kept_apart_and_alone_it_is_the_target()
    {
        var both = Assert.Single(Pipeline.Check(Table(
            ["二级指标", "三级指标", "分值", "年初目标值", "调整后目标值", "业绩值", "得分"],
            ["数量", "补植株数", "60", "50株", "40株", "41株", "60"])).Report.Indicators);
        var alone = Assert.Single(Pipeline.Check(Table(
            ["二级指标", "三级指标", "分值", "年初目标值(A)", "实际完成值(B)", "得分"],
            ["数量", "补植株数", "60", "50株", "41株", "49.2"])).Report.Indicators);

        Assert.Equal(("50株", "40株"), (both.InitialTarget!.Text, both.Target!.Text));
        Assert.Equal((null, "50株"), (alone.InitialTarget, alone.Target!.Text));
    }

    [Fact]
    public void A_head_of_two_rows_and_a_head_printed_again_are_heads()
    {
        var report = Pipeline.Check(Table(
            ["绩效指标", "", "", "分值", "年度指标值", "实际完成值", "得分"],
            ["一级指标", "二级指标", "三级指标", "", "", "", ""],
            ["产出指标", "数量指标", "补植株数", "60", "40株", "41株", "60"],
            ["一级指标", "二级指标", "三级指标", "分值", "年度指标值", "实际完成值", "得分"],
            ["效益指标", "社会效益", "服务人次", "40", "4000人次", "4100人次", "40"])).Report;

        Assert.Equal(["产出指标/数量指标/补植株数", "效益指标/社会效益/服务人次"], report.Indicators.Select(line => $"{line.Level1!.Text}/{line.Level2!.Text}/{line.Name.Text}"));
    }

    [Fact]
    public void A_total_without_lines_is_not_rescored_as_nothing()
    {
        var report = Pipeline.Check("灌区渠道维护费绩效自评报告\n经评价，自评得分97分，自评等级为优秀。\n");

        Assert.Equal((97m, null), (report.Report.Total!.Value, report.Sheet));
    }

    [Fact]
    public void A_block_is_known_by_its_name()
    {
        var report = Pipeline.Check("灌区渠道维护费绩效自评报告\n经评价，自评得分39分，自评等级为优秀。\n3.产出与效益，满分40分，得39分。\n（1）产出数量40分，得分39分，扣分的原因是两处未清淤，扣1分。\n").Report;

        Assert.Equal("产出与效益/产出数量", string.Concat(report.Indicators.Select(line => $"{line.Level1!.Text}/{line.Name.Text}")));
    }

    [Fact]
    public void The_total_row_is_no_indicator()
    {
        var report = Pipeline.Check(Table(
            ["二级指标", "三级指标", "分值", "目标值", "业绩值", "得分"],
            ["数量", "巡检次数", "60", "4次", "4次", "60"],
            ["质量", "合格率", "40", "100%", "95%", "38"],
            ["总分", "", "100", "", "", "98"])).Report;

        Assert.Equal(2, report.Indicators.Count);
        Assert.Equal((98m, 100m), (report.Total!.Value, report.TotalWeight!.Value));
    }

    [Fact]
    public void A_merged_level_is_inherited_until_the_next_one()
    {
        var report = Pipeline.Check(Table(
            ["一级指标", "二级指标", "三级指标", "分值", "目标值", "业绩值", "得分"],
            ["产出指标", "数量指标", "甲", "10", "4次", "4次", "10"],
            ["", "", "乙", "10", "4次", "4次", "10"],
            ["", "质量指标", "丙", "10", "4次", "4次", "10"],
            ["效益指标", "社会效益", "丁", "10", "4次", "4次", "10"])).Report;

        Assert.Equal(
            ["产出指标/数量指标", "产出指标/数量指标", "产出指标/质量指标", "效益指标/社会效益"],
            report.Indicators.Select(line => $"{line.Level1!.Text}/{line.Level2!.Text}"));
    }

    [Theory]
    [InlineData("经评价，综合得分为88.5分，评价等级为良好。", "88.5", "良好")]
    [InlineData("自评总得分：91分，属于“优”。", "91", "优")]
    [InlineData("项目自评得分92分，自评等级为优秀。", "92", "优秀")]
    [InlineData("总得分83分，属于良好等级。", "83", "良好")]
    [InlineData("总分100分，自评得分99分，评价结果为“优秀”。", "99", "优秀")]
    [InlineData("经自评，项目总分为59.5分，评价等级：差", "59.5", "差")]
    [InlineData("本项目评价得分 76.20 分，等级评定为“中”。", "76.20", "中")]
    public void Total_and_grade_are_read_from_a_sentence(string sentence, string total, string grade)
    {
        var report = Pipeline.Check(sentence + "\n" + Table(
            ["二级指标", "三级指标", "分值", "目标值", "业绩值", "得分"],
            ["数量", "巡检次数", "60", "4次", "4次", "60"])).Report;

        Assert.Equal((total, grade), (report.Total?.Text, report.Grade?.Text));
    }

    [Theory]
    [InlineData("（1）时效情况 8分，得分8分，得分的原因是按期完成。", "时效情况", 8, "8", null)]
    [InlineData("（1）时效情况 8 分，得分 8 分，得分的原因是按期完成。", "时效情况", 8, "8", null)]
    [InlineData("（1）时效情况8分，得满分，得分的原因是按期完成。", "时效情况", 8, "8", null)]
    [InlineData("1.立项规范性：满分10分，自评得分9分，扣分原因：可研报告未经论证，扣1分。", "立项规范性", 10, "9", "可研报告未经论证")]
    [InlineData("②资金到位（12分），得11.5分。扣分的原因是一季度资金晚到，故扣0.5分。", "资金到位", 12, "11.5", "一季度资金晚到")]
    [InlineData("（3）产出质量6分，扣2分，得4分，得分的原因是功能完善，但部分报表仍需手工核对，所以扣2分。", "产出质量", 6, "4", "但部分报表仍需手工核对")]
    public void Points_told_in_a_sentence_are_read(string sentence, string name, int full, string score, string? reason)
    {
        var report = Pipeline.Check($"灌区渠道维护费绩效自评报告\n经评价，自评得分90分，自评等级为优秀。\n一、投入评价指标满分40分，自评得分38分。其中：\n{sentence}\n").Report;

        var line = Assert.Single(report.Indicators);
        Assert.Equal(("投入", name, (decimal?)full, score, reason), (line.Level1!.Text, line.Name.Text, line.Weight!.Value, line.Score!.Text, line.Reason?.Text));
        Assert.Equal("灌区渠道维护费", report.Project!.Text);
    }

    [Fact]
    public void A_title_may_name_unit_year_and_project()
    {
        var report = Pipeline.Check("白沙县水利服务中心2019年度灌区渠道维护费项目绩效自评报告\n经评价，自评得分90分，自评等级为优秀。\n").Report;

        Assert.Equal(("白沙县水利服务中心", 2019, "灌区渠道维护费"), (report.Unit!.Text, report.Year!.Year, report.Project!.Text));
    }

    [Theory]
    [InlineData("2023年度绿化养护项目绩效自评报告\n", 2023)]
    [InlineData("一、概况\n二〇二三年度安排预算80万元。\n", 2023)]
    [InlineData("绿化养护项目绩效自评报告\n（2022年度）\n", 2022)]
    [InlineData("一、概况\n2019年度建成，2021年度投入运行，2021年度预算80万元。\n", 2021)]
    [InlineData("一、概况\n依据绿养发〔2020〕3号文件。\n", null)]
    public void The_year_is_that_of_the_title_then_of_the_text(string text, int? year) =>
        Assert.Equal(year, Pipeline.Check(text + Table(
            ["二级指标", "三级指标", "分值", "目标值", "业绩值", "得分"],
            ["数量", "补植株数", "60", "4株", "4株", "60"])).Report.Year?.Year);

    [Fact]
    public void A_score_that_is_no_number_is_told_and_not_made_zero()
    {
        var document = Pipeline.Document(System.Text.Encoding.UTF8.GetBytes(Table(
            ["二级指标", "三级指标", "分值", "目标值", "业绩值", "得分"],
            ["数量", "补植株数", "60", "提升", "一般", "六十分"],
            ["质量", "成活率", "40", "95%", "96%", "40"])));

        Assert.Equal(Application.Checking.DocumentStatus.Partial, document.Status);
        Assert.Contains("“六十分”不是数字", document.Problem!.Zh, StringComparison.Ordinal);
        Assert.Equal((40m, 100m), (document.Reports[0].Sheet!.Low, document.Reports[0].Sheet!.High));
    }

    [Fact]
    public void Without_any_points_nothing_is_rescored()
    {
        var report = Pipeline.Check(Table(
            ["二级指标", "三级指标", "目标值", "业绩值", "备注"],
            ["数量", "补植株数", "40株", "36株", ""]));

        Assert.Null(report.Sheet);
    }

    [Fact]
    public void Money_rows_come_in_any_order_and_blank_cells_are_not_zero()
    {
        var report = Pipeline.Check(Table(
            ["项目", "合计（万元）", "中央", "省级", "其他资金"],
            ["全年执行数", "9.5", "", "9.5", ""],
            ["年初预算", "10", "", "10", "0"],
            ["调整后预算数", "9.8", "/", "9.8", "—"],
            ["实际到位", "9.8", "", "9.8", ""]) + "二、指标\n" + Table(
            ["二级指标", "三级指标", "分值", "目标值", "业绩值", "得分"],
            ["数量", "补植株数", "60", "4株", "4株", "60"])).Report;

        Assert.Equal((10m, 9.8m, 9.8m, 9.5m), (report.Funds.Value(FundRow.Initial), report.Funds.Value(FundRow.Annual), report.Funds.Value(FundRow.Received), report.Funds.Value(FundRow.Executed)));
        Assert.Null(report.Funds.Value(FundRow.Annual, FundColumn.Central));
        Assert.Null(report.Funds.Value(FundRow.Annual, FundColumn.Other));
        Assert.Equal(0m, report.Funds.Value(FundRow.Initial, FundColumn.Other));
    }

    private static string Table(params string[][] rows) =>
        string.Concat(rows.Select(row => string.Concat(row.Select(cell => $"\t{cell}\n")) + "\n"));
}
