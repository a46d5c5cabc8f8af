using Duheng.Application.Checking;
using Duheng.Tests.Auditing;
using static Duheng.Tests.Documents.Office.WordFile;

namespace Duheng.Tests.Documents.Forms;

/// <summary>What a form tells in words, in the cell 实际完成情况 or in a short sentence below: it is held against the rows.</summary>
public sealed class GoalResultTests
{
    private const string True = "完成县道日常养护236公里，新增安防护栏17.9公里，沿线群众满意度达90%以上。";

    [Theory]
    [InlineData("完成县道日常养护236公里，年度绩效目标全部完成。", "CON-02")]
    [InlineData("完成县道日常养护230公里，新增安防护栏17.9公里。", "CON-03")]
    [InlineData("全年完成县道日常养护236公里，沿线群众满意度96%。", "CON-03")]
    public void A_result_that_the_rows_contradict_is_told_at_its_cell(string done, string rule)
    {
        var finding = Assert.Single(Check(done).Audit.Findings, finding => finding.Rule.Id is "CON-02" or "CON-03");

        Assert.Equal((rule, 1, 6), (finding.Rule.Id, finding.Remark.Where.Table, finding.Remark.Where.Row));
    }

    [Theory]
    [InlineData(True)]
    [InlineData("完成县道日常养护236公里，除安防护栏外，年度绩效目标全部完成。")]
    [InlineData("第一季度完成县道日常养护60公里，其中县道日常养护大修12公里。")]
    [InlineData("完成乡道日常养护120公里，养护村道80公里。")]
    [InlineData("养护工程验收合格率达到98%以上，沿线群众满意度不低于90%。")]
    public void A_result_that_agrees_or_tells_of_something_else_is_left_alone(string done) =>
        Assert.DoesNotContain(Check(done).Audit.Findings, finding => finding.Rule.Id is "CON-01" or "CON-02" or "CON-03");

    [Theory]
    [InlineData("综上，各项绩效目标均已完成。", "CON-02")]
    [InlineData("日常养护县道里程230公里。", "CON-03")]
    [InlineData("全年预算执行率95%。", "CON-03")]
    public void A_short_sentence_below_the_table_counts(string note, string rule) =>
        Assert.Contains(Check(True, P(note)).Audit.Findings, finding => finding.Rule.Id == rule);

    [Fact]
    public void The_notes_of_the_form_are_no_text_that_lacks_anything()
    {
        var notes = P("注：1.其他资金包括与财政资金共同投入到同一项目的自有资金、社会资金等。") + P("2.定量指标，资金使用单位填写本地区实际完成数。")
            + P("3.定性指标根据指标完成情况分为：达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档，分别按照100-80%（含80%）、80-60%（含60%）、60-0%合理确定分值。");

        Assert.Equal(Ids(Check(True)), Ids(Check(True, notes)));
    }

    private static IEnumerable<string> Ids(CheckedReport report) => report.Audit.Findings.Select(finding => finding.Rule.Id);

    private static CheckedReport Check(string done, string below = "") => Pipeline.Check(Of(
        P("项目支出绩效自评表（2023年度）") + Rows(
            "项目名称|农村公路养护补助资金",
            "主管部门|青山县交通运输局",
            "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分",
            "|年度资金总额|500|500|500|10|100%|10",
            "年度总体目标|预期目标|实际完成情况",
            $"|对236公里县道开展日常养护，新增安防护栏18.5公里。|{done}",
            "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施",
            "产出指标|数量指标|日常养护县道里程|≥236公里|236公里|20|20|",
            "||新增安防护栏长度|≥18.5公里|17.9公里|20|19.35|剩余0.6公里因征地滞后未施工，2024年5月底前由养护股完成",
            "|质量指标|养护工程验收合格率|≥98%|100%|10|10|",
            "|时效指标|病害平均修复时间|≤48小时|41小时|10|10|",
            "|成本指标|县道每公里养护成本|≤1.5万元|1.48万元|10|10|",
            "效益指标|社会效益指标|受益行政村数量|≥112个|112个|10|10|",
            "满意度指标|服务对象满意度指标|沿线群众满意度|≥90%|94.5%|10|10|",
            "总分|||||100|99.35|") + below));

    private static string Rows(params string[] rows) => Table([.. rows.Select(row => Row(string.Concat(row.Split('|').Select(cell => Cell(cell)))))]);
}
