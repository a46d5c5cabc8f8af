using System.Text;
using Duheng.Domain.Reports;
using Duheng.Tests.Auditing;

namespace Duheng.Tests.Documents;

/// <summary>Points, deductions and totals are told in many wordings.</summary>
public sealed class NarrativeWordingTests
{
    [Theory]
    [InlineData("（1）立项规范性（30分）得28分，扣2分，原因是可研报告未经论证。", "立项规范性", 30, "28", "2", "可研报告未经论证")]
    [InlineData("（1）组织实施20分，自评18分，因合同台账不全扣2分。", "组织实施", 20, "18", "2", "合同台账不全")]
    [InlineData("2.制度建设（满分20分），实得18分，扣2分（监理日志缺失）。", "制度建设", 20, "18", "2", "监理日志缺失")]
    [InlineData("③绩效目标 权重20%，得分18分，目标没有分解到季度，扣2分。", "绩效目标", 20, "18", "2", "目标没有分解到季度")]
    [InlineData("（2）资金到位得分18分（满分20分），由于二季度资金滞后，扣2分。", "资金到位", 20, "18", "2", "二季度资金滞后")]
    [InlineData("（2）资金到位２０分，得１８分，扣２分，主要是因为二季度资金滞后。", "资金到位", 20, "18", "2", "二季度资金滞后")]
    [InlineData("（4）管护效果二十分，得十八分，两处渠段未清淤，扣两分。", "管护效果", 20, "18", "2", "两处渠段未清淤")]
    [InlineData("（5）档案管理20分，评价得分18分，归档不及时，扣2分。", "档案管理", 20, "18", "2", "归档不及时")]
    public void A_line_is_read_in_any_wording(string sentence, string name, int full, string score, string deduction, string reason)
    {
        var line = Assert.Single(Report($"一、投入类指标30分，得28分。其中：\n{sentence}\n").Indicators);

        Assert.Equal((name, (decimal?)full, decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture), decimal.Parse(deduction, System.Globalization.CultureInfo.InvariantCulture), reason), (line.Name.Text, line.Weight!.Value, line.Score!.Value, line.Deduction!.Value, line.Reason?.Text));
        Assert.Equal("投入", line.Level1!.Text);
    }

    [Theory]
    [InlineData("（1）应收尽收率扣除率2%，得分率98%。")]
    [InlineData("（1）巡检不到位的，每次扣1分，扣完为止。")]
    [InlineData("（1）第三方得分较高的单位共5个。")]
    public void What_only_sounds_like_points_is_no_line(string sentence) =>
        Assert.Empty(Report($"经评价，自评得分96分，自评等级为优秀。\n一、投入评价指标满分30分，自评得分28分。其中：\n{sentence}\n").Indicators);

    [Theory]
    [InlineData("自评得分：91分", "91", null)]
    [InlineData("经评价，本项目自评得分为88.5分。", "88.5", null)]
    [InlineData("综上所述，最终得分88.5，评价等级为良好。", "88.5", "良好")]
    [InlineData("自评88.5分。", "88.5", null)]
    [InlineData("各项指标得分情况见下，合计97分。", "97", null)]
    [InlineData("自评总分：97分 优", "97", "优")]
    [InlineData("合计100分，自评得分97分，优秀。", "97", "优秀")]
    [InlineData("项目绩效自评得分96分（优）。", "96", "优")]
    public void A_total_is_read_with_or_without_its_grade(string sentence, string total, string? grade)
    {
        var report = Report($"一、投入评价指标满分30分，自评得分28分。其中：\n（1）立项规范性30分，得分28分，扣2分，原因是论证不足。\n{sentence}\n");

        Assert.Equal((total, grade), (report.Total?.Text, report.Grade?.Text));
    }

    [Theory]
    [InlineData("（2）时效情况20分，评价得分18分，扣2分，原因是评价等级为优的批次推迟。")]
    [InlineData("问卷得分率96.5%，扣除率2%。")]
    [InlineData("数量指标自评得分45分。")]
    [InlineData("指标分值合计100分。")]
    [InlineData("培训考核平均得分85分。")]
    public void Points_of_a_part_are_no_total(string sentence) =>
        Assert.Null(Report($"一、投入评价指标满分50分，自评得分46分。其中：\n（1）立项规范性30分，得分28分，扣2分，原因是论证不足。\n{sentence}\n").Total);

    [Fact]
    public void A_units_summary_is_read_by_its_money_and_its_rates()
    {
        var document = Pipeline.Document(Encoding.UTF8.GetBytes(
            "某州民族事务局2023年度项目支出绩效自评情况\n2023年度，我局对15个项目开展绩效自评，年初预算985万元，调整后预算861.46万元，实际到位334.67万元，资金到位率38.85%。15个项目平均得分93.5分。\n"));

        var checkedReport = document.Reports.Single();
        var funds = checkedReport.Report.Funds;
        Assert.Equal("unit-summary", checkedReport.Report.Layout);
        Assert.Equal((985m, 861.46m, 334.67m, 38.85m), (funds.Value(FundRow.Initial), funds.Value(FundRow.Annual), funds.Value(FundRow.Received), funds.Value(FundRow.ReceivedRate)));
        Assert.Equal((93.5m, 2023), (checkedReport.Report.Total!.Value, checkedReport.Report.Year?.Year));
        Assert.Null(checkedReport.Sheet);
        Assert.Equal((Application.Checking.DocumentStatus.Read, null), (document.Status, document.Problem));
    }

    [Fact]
    public void A_wrong_rate_in_a_units_summary_is_found()
    {
        var report = Pipeline.Check("某区农业局绩效自评综述\n2022年共有项目8个纳入绩效自评，年初安排400万元，调整为500万元，到位450万元，到位率80%，支出405万元，预算执行率81%。\n");

        Assert.Contains(report.Audit.Findings, finding => finding.Rule.Id.StartsWith("FIN-", StringComparison.Ordinal) && finding.Remark.Zh.Contains("到位率", StringComparison.Ordinal));
    }

    [Fact]
    public void News_with_amounts_and_projects_is_no_summary() =>
        Assert.Empty(Pipeline.Document(Encoding.UTF8.GetBytes("今年全市新开工8个项目，实际到位资金450万元，已支出300万元。\n")).Reports);

    private static Report Report(string text) => Pipeline.Check($"灌区渠道维护费绩效自评报告\n{text}").Report;
}
