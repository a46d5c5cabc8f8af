using System.Text;
using Duheng.Application.Checking;
using Duheng.Domain.Reports;
using Duheng.Tests.Auditing;
using Duheng.Tests.Documents.Forms;

namespace Duheng.Tests.Documents;

/// <summary>Texts as people send them: copied from a page, pasted into a letter, read from a scan, drawn with lines. All made up.</summary>
public sealed class MessyTextTests
{
    private static readonly string[] Waterworks =
    [
        "产出指标/数量指标/维修养护工程处数 15 ≥42处 42处 15 ",
        "产出指标/数量指标/更换管网长度 10 ≥18公里 16.2公里 9 雨季停工，余下1.8公里已列入2024年一季度施工计划",
        "产出指标/质量指标/工程验收合格率 10 =100% 100% 10 ",
        "产出指标/时效指标/维修完成时间 5 2023年11月底前 2023年11月20日 5 ",
        "产出指标/成本指标/维修养护成本 10 ≤186万元 179.49万元 10 ",
        "效益指标/社会效益指标/受益人口 15 ≥6.3万人 6.5万人 15 ",
        "效益指标/可持续影响指标/供水保证率 15 ≥95% 96.2% 15 ",
        "满意度指标/服务对象满意度指标/用水户满意度 10 ≥90% 93% 10 ",
    ];

    public static TheoryData<string, string> Arrivals() => new()
    {
        { "a page of a portal, copied whole: empty cells are gone, menus stand around", MessyTexts.Page.Replace("⇥", "\t", StringComparison.Ordinal) },
        { "a letter: blanks between cells, a reason that goes on in the next line", MessyTexts.Letter },
        { "a scan: a line for each line of each cell, signs as it saw them", MessyTexts.Scan },
    };

    [Theory]
    [MemberData(nameof(Arrivals))]
    public void One_form_is_the_same_report_however_it_was_sent(string arrival, string text)
    {
        var document = Document(text);

        Assert.True(document is { Status: DocumentStatus.Read, Problem: null, Reports.Count: 1 }, arrival + document.Problem?.Zh);
        var report = document.Reports[0].Report;
        Assert.Equal(Waterworks, report.Indicators.Select(line => FormLines.Print(line).Replace('≧', '≥').Replace('≦', '≤').Replace('═', '=')));
        Assert.Equal(("农村饮水工程维修养护", "青石县水利局", "青石县农村供水服务中心"), (report.Project?.Text, report.Department?.Text, report.Unit?.Text));
        Assert.Equal((98.65m, 10m, 9.65m), (report.Total?.Value, report.Execution?.Weight?.Value, report.Execution?.Score?.Value));
        Assert.Equal((186m, 179.49m), (report.Funds.Value(FundRow.Annual), report.Funds.Value(FundRow.Executed)));
        Assert.Equal((98.65m, 98.65m), (document.Reports[0].Sheet!.Low, document.Reports[0].Sheet!.High));
    }

    [Fact]
    public void All_that_stands_between_two_drawn_lines_is_one_row()
    {
        var report = Report(MessyTexts.Drawn);

        Assert.Equal(
            [
                "产出指标/数量指标/维修养护工程处数 15 ≥42处 42处 15 ",
                "产出指标/数量指标/更换管网长度 10 ≥18公里 16.2公里 9 雨季停工，余下列入明年",
                "产出指标/质量指标/工程验收合格率 25 =100% 100% 25 ",
                "效益指标/社会效益指标/受益人口 40 ≥6.3万人 6.5万人 40 ",
                "满意度指标/服务对象满意度指标/用水户满意度 10 ≥90% 93% 10 ",
            ],
            report.Indicators.Select(FormLines.Print));
    }

    [Fact]
    public void A_line_below_the_head_alone_leaves_the_rows_apart()
    {
        var report = Report(
            """
            项目支出绩效自评表
            +----------+----------+----------+--------+--------+------+------+
            | 一级指标 | 二级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分 |
            +----------+----------+----------+--------+--------+------+------+
            | 产出指标 | 数量指标 | 管网长度 | 18公里 | 18公里 | 50   | 50   |
            | 效益指标 | 社会效益 | 受益人口 | 6万人  | 6万人  | 40   | 40   |
            +----------+----------+----------+--------+--------+------+------+
            """);

        Assert.Equal(["管网长度", "受益人口"], report.Indicators.Select(line => line.Name.Text));
    }

    [Fact]
    public void A_row_whose_cells_stand_in_another_order_gives_no_figures()
    {
        var document = Document(MessyTexts.Chat);

        var report = document.Reports.Single().Report;
        Assert.Equal(
            ["产出指标/数量指标/运营服务站个数 20 ≥12个 12个 20 ", "产出指标/数量指标/服务老人人次 20 ≥30000人次 27600人次 18.4 "],
            report.Indicators.Take(2).Select(FormLines.Print).Select(line => line.TrimEnd() + " "));
        Assert.Equal((null, null), (report.Execution?.Weight?.Value, report.Execution?.Score?.Value)); // 10 100% 10 under 指标值 完成值 分值 得分
        Assert.Equal((98.4m, "优"), (report.Total?.Value, report.Grade?.Text));
        Assert.Equal(DocumentStatus.Partial, document.Status);
        Assert.Contains("分不开", document.Problem!.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_hold_figures_and_values_that_hold_blanks_are_read_as_they_are_meant()
    {
        var document = Document(MessyTexts.Names);

        Assert.Equal(
            [
                "处理12345热线工单量 10 ≥ 1200 件 1250 件 10",
                "5G基站维护座数 10 ≥ 30 座 30 座 10",
                "3岁以下婴幼儿托位补贴发放准确率 10 ≥ 95 % 96 % 10",
                "2023年度运维合同签订时间 10 3月底前 3月20日 10",
                "单件办理成本 10 ≤ 20 元/件 19.5 元/件 10",
                "群众诉求响应率 30 100% 99.5% 29.85",
                "来电人满意度 20 ≥90% 92% 20",
            ],
            document.Reports.Single().Report.Indicators.Select(line => $"{line.Name.Text} {line.Weight?.Text} {line.Target?.Text} {line.Actual?.Text} {line.Score?.Text}"));
        Assert.Equal((DocumentStatus.Read, 99.85m), (document.Status, document.Reports[0].Sheet!.Low));
    }

    [Theory]
    [InlineData("产出指标 数量指标 巡检次数 ≥24次 30 30")] // 30 done and a weight, or a weight and a score
    [InlineData("巡检次数 ≥24次 30")]
    public void Two_figures_for_three_columns_are_none(string row)
    {
        var document = Document($"2023年度项目支出绩效自评表\n项目名称 热线运行\n一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分\n{row}\n质量指标 设备完好率 ≥98% 99% 30 30\n效益指标 社会效益指标 服务人次 ≥4000人次 4100人次 40 40\n总分 100 100\n");

        var line = document.Reports.Single().Report.Indicators[0];
        Assert.Equal(("巡检次数", null, null), (line.Name.Text, line.Weight?.Value, line.Score?.Value));
        Assert.True(line.Actual is null or { IsBlank: true } or { Value.IsText: true });
        Assert.Equal(DocumentStatus.Partial, document.Status);
    }

    private static CheckedDocument Document(string text) => Pipeline.Document(Encoding.UTF8.GetBytes(text));

    private static Report Report(string text) => Document(text) is { Reports: [var one] } ? one.Report : throw new InvalidOperationException("Not one report.");
}
