using System.Text;
using Duheng.Application.Checking;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Tests.Auditing;

namespace Duheng.Tests.Documents.Forms;

/// <summary>项目支出绩效自评表 of 2020: head, money, goals, indicators and total in one table.</summary>
public sealed class NationalFormTests
{
    private const string Form = """
        项目支出绩效自评表
        （2023年度）
        """;

    private const string Head = """
        项目名称|农村公路日常养护
        主管部门|青禾县交通运输局|实施单位|青禾县公路养护中心
        """;

    private const string Funds = """
        项目资金（万元）||年初预算数|全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分
        |年度资金总额|120|115.5|112.6|10|97.49%|9.75
        |其中：当年财政拨款|120|100|98|—|98.00%|—
        |      上年结转资金|0|15.5|14.6|—|—|—
        |      其他资金|/|/|/|—|—|—
        """;

    private const string Goals = """
        年度总体目标|预期目标|实际完成情况
        |养护县道86公里，路面完好率不低于90%。|完成养护88公里，路面完好率92.5%。
        """;

    private const string Indicators = """
        绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
        |产出指标|数量指标|养护里程|≥86公里|88公里|20|20|
        |||清理边沟长度|≥40公里|36公里|10|9|雨季延长，2024年3月底前补齐
        ||质量指标|路面完好率|≥90%|92.5%|20|20|
        |效益指标|社会效益指标|受益行政村数|=31个|31个|30|30|
        |满意度指标|服务对象满意度指标|沿线群众满意度|≥90%|93%|10|10|
        总分|100|98.75|
        """;

    [Fact]
    public void Everything_is_read()
    {
        var report = Check(Funds).Report;

        Assert.Equal(("cn-2020", "农村公路日常养护", "青禾县公路养护中心", "青禾县交通运输局", 2023), (report.Layout, report.Project!.Text, report.Unit!.Text, report.Department!.Text, report.Year!.Year));
        Assert.Equal(MoneyUnit.Wan, report.Funds.Unit);
        Assert.Equal("120 120 0 ", Money(report, FundRow.Initial));
        Assert.Equal("115.5 100 15.5 ", Money(report, FundRow.Annual));
        Assert.Equal("112.6 98 14.6 ", Money(report, FundRow.Executed));
        Assert.Equal("97.49 98  ", Money(report, FundRow.ExecutionRate));
        Assert.Equal(("10", "97.49%", "9.75"), (report.Execution!.Weight!.Text, report.Execution.Actual!.Text, report.Execution.Score!.Text));
        Assert.Equal(("养护县道86公里，路面完好率不低于90%。", "完成养护88公里，路面完好率92.5%。"), (report.Goals[0].Planned.Text, report.Goals[0].Done!.Text));
        Assert.Equal(
            [
                "产出指标/数量指标/养护里程 20 ≥86公里 88公里 20 ",
                "产出指标/数量指标/清理边沟长度 10 ≥40公里 36公里 9 雨季延长，2024年3月底前补齐",
                "产出指标/质量指标/路面完好率 20 ≥90% 92.5% 20 ",
                "效益指标/社会效益指标/受益行政村数 30 =31个 31个 30 ",
                "满意度指标/服务对象满意度指标/沿线群众满意度 10 ≥90% 93% 10 ",
            ],
            report.Indicators.Select(FormLines.Print));
        Assert.Equal((98.75m, 100m), (report.Total!.Value, report.TotalWeight!.Value));
    }

    [Fact]
    public void It_is_clean_and_scored_the_same()
    {
        var one = Check(Funds);

        Assert.Equal((98.75m, 98.75m), (one.Sheet!.Low, one.Sheet.High));
        Assert.DoesNotContain(one.Audit.Findings, finding => finding.Severity >= Domain.Auditing.Severity.Error);
    }

    [Fact]
    public void The_column_of_the_initial_budget_may_be_missing()
    {
        var funds = Check("""
            项目资金（万元）||全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分
            |年度资金总额|115.5|112.6|10|97.49%|9.75
            |其中：当年财政拨款|100|98|10|98.00%|9.75
            """).Report;

        Assert.Null(funds.Funds.Line(FundRow.Initial));
        Assert.Equal(115.5m, funds.Funds.Budget());
        Assert.Equal(9.75m, funds.Execution!.Score!.Value);
        Assert.Equal(98.75m, funds.AllLines.Sum(line => line.Score?.Value ?? 0m));
    }

    [Fact]
    public void A_total_of_0_with_the_money_in_its_parts_is_read_as_printed()
    {
        var report = Check("""
            项目资金（万元）||年初预算数|全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分
            |年度资金总额|0|0|0|10|97.49%|9.75
            |其中：当年财政拨款|120|115.5|112.6|||
            """);

        Assert.Equal((0m, 115.5m), (report.Report.Funds.Value(FundRow.Annual), report.Report.Funds.Value(FundRow.Annual, FundColumn.Fiscal)));
        Assert.Contains(report.Audit.Findings, finding => finding.Rule.Id == "FIN-01");
    }

    [Theory]
    [InlineData("项目资金", "120万元", "MoneyUnit.Wan")]
    [InlineData("项目资金（元）", "1,200,000.00", "MoneyUnit.Yuan")]
    [InlineData("项目资金", "1200000元", "MoneyUnit.Yuan")]
    [InlineData("项目资金", "120", "")]
    public void The_unit_of_money_stands_in_the_head_or_in_the_cells(string head, string amount, string unit)
    {
        var report = Check($"""
            {head}||年初预算数|全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分
            |年度资金总额|{amount}|{amount}|{amount}|10|100%|10
            """).Report;

        Assert.Equal(unit, report.Funds.Unit is { } read ? $"MoneyUnit.{read}" : string.Empty);
        Assert.Equal(amount.Length > 4 && !amount.Contains('万', StringComparison.Ordinal) ? 1_200_000m : 120m, report.Funds.Value(FundRow.Annual));
    }

    [Fact]
    public void Merged_cells_that_vanish_leave_shorter_rows()
    {
        var report = Check(Funds, Indicators.Replace("|||清理", "清理", StringComparison.Ordinal).Replace("||质量", "质量", StringComparison.Ordinal)).Report;

        Assert.Equal(["养护里程 20", "清理边沟长度 9", "路面完好率 20", "受益行政村数 30", "沿线群众满意度 10"], report.Indicators.Select(line => $"{line.Name.Text} {line.Score!.Text}"));
        Assert.Equal(["数量指标", "数量指标", "质量指标"], report.Indicators.Take(3).Select(line => line.Level2!.Text));
    }

    [Theory]
    [InlineData("总分|100|98.75|优", "98.75", "优")]
    [InlineData("总分||||||100|98.75|优秀", "98.75", "优秀")]
    [InlineData("自评得分：|98.75", "98.75", null)]
    [InlineData("合计||||||100|98.75|", "98.75", null)]
    [InlineData("项目总得分|98.75|", "98.75", null)]
    [InlineData("总分|100|98.75|\n自评等级|良好", "98.75", "良好")]
    public void The_total_and_the_grade_stand_in_the_last_rows(string rows, string total, string? grade)
    {
        var report = Check(Funds, Indicators.Replace("总分|100|98.75|", rows, StringComparison.Ordinal)).Report;

        Assert.Equal((total, grade), (report.Total?.Text, report.Grade?.Text));
        Assert.Equal(5, report.Indicators.Count);
    }

    [Theory]
    [InlineData("自评得分：91分（优）|", "91")]
    [InlineData("自评得分|91分|自评等级|优", "91")]
    [InlineData("自评总分：91|", "91")]
    public void The_total_may_stand_at_the_head(string row, string total) =>
        Assert.Equal(total, Document(Form + "\n" + Dump.Table($"{Head}\n{row}\n{Funds}\n{Indicators.Replace("\n总分|100|98.75|", "", StringComparison.Ordinal)}")).Reports[0].Report.Total!.Text.TrimEnd('分'));

    [Fact]
    public void Notes_and_signatures_below_the_total_are_no_indicators()
    {
        var report = Check(Funds, Indicators + "\n未完成原因|雨季延长，部分路段推迟到次年施工。\n项目负责人：|周启明|财务负责人：|陆婉清\n填报单位（盖章）：青禾县公路养护中心|2024年2月26日").Report;

        Assert.Equal(5, report.Indicators.Count);
        Assert.Contains(report.Notes, note => note.Text == "项目负责人：周启明");
        Assert.Contains(report.Notes, note => note.Text == "2024年2月26日");
    }

    [Fact]
    public void A_form_that_nobody_filled_in_ends_as_blank_and_not_as_zeros()
    {
        var document = Document(Form + "\n" + Dump.Table("""
            项目名称||
            主管部门||实施单位||
            项目资金（万元）||年初预算数|全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分
            |年度资金总额||||10|0%|0
            |其中：当年财政拨款||||—||—
            绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
            |产出指标|数量指标|指标1|≥**人|★★★|||
            |||指标2|||||
            |||……|||||
            ||质量指标|合格率|≥**%||20|0|
            总分|100|0|
            """));

        Assert.Equal(DocumentStatus.Unreadable, document.Status);
        Assert.StartsWith("这是空白表", document.Problem!.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_the_template_are_told_and_are_no_indicators()
    {
        var one = Check(Funds, Indicators.Replace("||质量指标|", "|||指标3|||||\n|||……|||||\n||质量指标|", StringComparison.Ordinal));

        Assert.Equal(5, one.Report.Indicators.Count);
        Assert.Equal(["指标3", "……"], one.Audit.Findings.Where(finding => finding.Rule.Id == "IND-24").Select(finding => finding.Remark.Stated));
    }

    private static string Money(Report report, FundRow row) => string.Join(' ',
        new[] { FundColumn.Total, FundColumn.Fiscal, FundColumn.CarriedOver, FundColumn.Other }.Select(column => report.Funds.Value(row, column) is { } value ? Figures.Plain(value) : string.Empty));

    private static CheckedReport Check(string funds, string indicators = Indicators) =>
        Document(Form + "\n" + Dump.Table($"{Head}\n{funds}\n{Goals}\n{indicators}")).Reports[0];

    private static CheckedDocument Document(string text) => Pipeline.Document(Encoding.UTF8.GetBytes(text));
}
