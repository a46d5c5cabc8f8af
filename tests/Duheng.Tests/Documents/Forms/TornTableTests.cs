using Duheng.Application.Checking;
using Duheng.Domain.Auditing;
using Duheng.Tests.Auditing;
using static Duheng.Tests.Documents.Office.WordFile;

namespace Duheng.Tests.Documents.Forms;

/// <summary>A score table that stands in two tables of Word, its head in the first alone.</summary>
public sealed class TornTableTests
{
    private const string Head = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施";

    private static readonly string[] first =
    [
        "产出指标|数量指标|日常养护县道里程|≥236公里|236公里|15|15|",
        "|质量指标|养护工程验收合格率|≥98%|100%|10|10|",
        "|时效指标|病害平均修复时间|≤48小时|41小时|10|10|",
    ];

    private static readonly string[] second =
    [
        "|成本指标|县道每公里养护成本|≤1.5万元|1.48万元|15|15|",
        "效益指标|社会效益指标|受益行政村数量|≥112个|112个|15|15|",
        "|生态效益指标|路域绿化覆盖率|≥92%|93.1%|15|15|",
        "满意度指标|服务对象满意度指标|沿线群众满意度|≥90%|94.5%|10|10|",
    ];

    [Fact]
    public void The_second_part_goes_on_with_the_first()
    {
        var report = Check(Rows([Head, .. first]), P("（续表）"), Rows([.. second, "总分|||||100|99.74|"]));

        Assert.Equal(7, report.Report.Indicators.Count);
        Assert.Equal("产出指标/成本指标/县道每公里养护成本 15 ≤1.5万元 1.48万元 15 ", FormLines.Print(report.Report.Indicators[3]));
        Assert.Equal(99.74m, report.Report.Total!.Value);
        Assert.DoesNotContain("SCR-01", Ids(report));
        Assert.DoesNotContain("IND-01", Ids(report));
        Assert.Equal((3, 2, 3), (report.Report.Indicators[4].Name.Place.Table, report.Report.Indicators[4].Name.Place.Row, report.Report.Indicators[4].Name.Place.Column));
    }

    [Fact]
    public void A_label_beside_the_rows_may_be_printed_once_and_a_third_part_goes_on_too()
    {
        var report = Check(
            Rows([.. new[] { Head }.Concat(first).Select((row, index) => (index == 0 ? "绩效指标|" : "|") + row)]),
            Rows(second[..2]),
            Rows([.. second[2..], "总分|||||100|99.74|"]));

        Assert.Equal(["产出指标", "产出指标", "产出指标", "产出指标", "效益指标", "效益指标", "满意度指标"], report.Report.Indicators.Select(line => line.Level1!.Text));
        Assert.DoesNotContain("SCR-01", Ids(report));
    }

    [Theory]
    [InlineData("县道养护|挖掘机台班|台班|38|950|3.61")]
    [InlineData("产出指标|数量指标|补植行道树|未填|38|104|12|")]
    public void What_does_not_fit_stays_unread_and_nobody_adds_up(string row)
    {
        var report = Check(Rows([Head, .. first]), Rows([row, row]));

        Assert.Equal(3, report.Report.Indicators.Count);
        Assert.Equal([3], report.Report.UnreadTables);
        Assert.DoesNotContain(report.Audit.Findings, finding => finding.Rule.Id is "SCR-01" or "SCR-04" or "IND-01" or "FMT-07");
        Assert.Equal(AuditOutcome.InsufficientData, report.Audit.Outcomes.Single(outcome => outcome.Rule.Id == "SCR-01").Outcome);
    }

    [Fact]
    public void A_list_beside_a_table_that_is_added_up_takes_nothing_from_the_rules()
    {
        var report = Check(Rows([Head, .. first, .. second, "总分|||||100|89.74|"]), P("主要支出明细："), Rows(["内容|数量|单价|金额", "挖掘机台班|38|950|3.61", "合计|||3.61"]));

        Assert.Empty(report.Report.UnreadTables);
        Assert.Contains("SCR-04", Ids(report));
    }

    [Fact]
    public void A_torn_table_with_a_wrong_total_is_still_told()
    {
        var report = Check(Rows([Head, .. first]), Rows([.. second, "总分|||||100|89.74|"]));

        Assert.Contains("SCR-04", Ids(report));
    }

    private static CheckedReport Check(params string[] blocks) => Pipeline.Check(Of(
        P("项目支出绩效自评表（2023年度）")
        + Rows("项目名称|农村公路养护补助资金", "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分", "|年度资金总额|512.30|512.30|498.76|10|97.36%|9.74")
        + string.Concat(blocks)));

    private static string Rows(params string[] rows) => Table([.. rows.Select(row => Row(string.Concat(row.Split('|').Select(cell => Cell(cell)))))]);

    private static IEnumerable<string> Ids(CheckedReport report) => report.Audit.Findings.Select(finding => finding.Rule.Id);
}
