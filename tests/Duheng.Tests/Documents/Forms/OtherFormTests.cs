using System.Text;
using Duheng.Application.Checking;
using Duheng.Domain.Reports;
using Duheng.Tests.Auditing;

namespace Duheng.Tests.Documents.Forms;

/// <summary>Forms of places and kinds, each read by its heads.</summary>
public sealed class OtherFormTests
{
    private const string Funds = """
        项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
        |年度资金总额|80|80|76|10|95%|9.5
        """;

    [Fact]
    public void Cost_as_a_category_of_its_own_is_the_form_of_2021()
    {
        var report = Check($"""
            项目名称|乡镇图书室补充图书
            {Funds}
            绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
            |成本指标|经济成本指标|单册采购成本|≤42元|41元|20|20|
            |产出指标|数量指标|补充图书|≥8000册|8100册|40|40|
            |效益指标|社会效益指标|借阅人次|≥5000人次|5200人次|20|20|
            |满意度指标|服务对象满意度指标|读者满意度|≥90%|94%|10|10|
            总分||||||100|99.5|
            """);

        Assert.Equal("cn-2021", report.Layout);
        Assert.Equal("成本指标/经济成本指标/单册采购成本 20 ≤42元 41元 20 ", FormLines.Print(report.Indicators[0]));
        Assert.Equal(IndicatorKind.Cost, report.Indicators[0].Kind);
        Assert.Equal(99.5m, report.Total!.Value);
    }

    [Theory]
    [InlineData("指标性质|指标值|度量单位")]
    [InlineData("符号|值|单位（文字描述）")]
    [InlineData("指标性质|指标值|计量单位")]
    public void A_target_in_three_cells_is_joined(string heads)
    {
        var report = Check($"""
            项目名称|乡镇图书室补充图书
            绩效指标|年度指标值|实际完成值|分值|得分|备注
            一级指标|二级指标|三级指标|{heads}||||
            产出指标|数量指标|补充图书|≥|8000|册|8100册|40|40|
            |质量指标|上架完好率|＝|100|%|100%|20|20|
            效益指标|社会效益|阅读条件|定性|明显改善||明显改善|30|30|无
            |可持续影响|管理办法|/|1套|套|1套|10|10|/
            """);

        Assert.Equal(["≥8000册", "＝100%", "明显改善", "1套"], report.Indicators.Select(line => line.Target!.Text));
        Assert.Equal(["8100册", "100%", "明显改善", "1套"], report.Indicators.Select(line => line.Actual!.Text));
        Assert.Equal([40m, 20m, 30m, 10m], report.Indicators.Select(line => line.Score!.Value!.Value));
        Assert.Equal("split-target", report.Layout);
    }

    [Fact]
    public void Hubei_has_execution_of_20_and_goals_each_with_its_own_lines()
    {
        var report = Check("""
            项目名称|小型水库除险加固
            主管部门|红石县水利局|项目实施单位|红石县水库管理所
            项目类别|部门预算项目|项目属性|持续性项目|项目类型|常年性项目
            预算执行情况（万元）（20分）||预算数（A）|执行数（B）|执行率（B/A）|得分（20分*执行率）
            |年度财政资金总额|300|285|95%|19
            年度绩效目标1（50分）|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
            |产出指标|数量指标|除险加固水库|6座|6座|20
            ||质量指标|验收合格率|100%|100%|20
            |效益指标|社会效益指标|保护人口|≥1.2万人|1.25万人|10
            年度绩效目标2（30分）|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
            |产出指标|数量指标|安装雨水情监测站|6处|5处|8
            |满意度指标|服务对象满意度|群众满意度|≥90%|92%|20
            总分|97
            偏差大或目标未完成原因分析|1处监测站因征地推迟。
            改进措施及结果应用方案|2021年6月底前完成安装。
            """);

        Assert.Equal(("hubei-2020", "红石县水库管理所", "红石县水利局"), (report.Layout, report.Unit!.Text, report.Department!.Text));
        Assert.Equal((20m, "95%", 19m), (report.Execution!.Weight!.Value, report.Execution.Actual!.Text, report.Execution.Score!.Value));
        Assert.Equal((300m, 285m), (report.Funds.Value(FundRow.Annual), report.Funds.Value(FundRow.Executed)));
        Assert.Equal(["除险加固水库 6座 6座 20", "验收合格率 100% 100% 20", "保护人口 ≥1.2万人 1.25万人 10", "安装雨水情监测站 6处 5处 8", "群众满意度 ≥90% 92% 20"],
            report.Indicators.Select(line => $"{line.Name.Text} {line.Target!.Text} {line.Actual!.Text} {line.Score!.Text}"));
        Assert.Equal(97m, report.Total!.Value);
    }

    [Fact]
    public void Labels_share_a_line_and_an_unnamed_source_gives_way_to_the_others()
    {
        var report = Pipeline.Check("单位名称：红石县水库管理所　　填报日期：2021年2月17日\n" + Dump.Table("""
            项目名称|小型水库除险加固
            中央主管部门||地方主管部门|红石县水利局
            预算执行情况（万元）||年初预算数|调整后预算数|预算执行数|权重|执行率|得分
            |总额|80|80|76|10|95%|9.5
            |其中：财政资金|80|80|76|||
            |财政专户管理资金|/|||||
            |其他资金|0|0|0|||
            一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|备注
            产出指标|数量指标|除险加固水库|≥|6|座|6|90|90|
            合计|||||||100|99.5|
            """)).Report;

        Assert.Equal(("红石县水库管理所", "红石县水利局"), (report.Unit!.Text, report.Department!.Text));
        Assert.Equal((80m, 0m), (report.Funds.Value(FundRow.Annual, FundColumn.Fiscal), report.Funds.Value(FundRow.Annual, FundColumn.Other)));
        Assert.Equal((9.5m, 99.5m, "≥6座"), (report.Execution!.Score!.Value, report.Total!.Value, report.Indicators[0].Target!.Text));
    }

    [Fact]
    public void Four_blocks_with_execution_inside()
    {
        var report = Check("""
            项目名称|城区路灯节能改造
            一级指标|二级指标|三级指标|分值|评价标准|得分|说明
            决策|项目立项|立项依据充分性|5|依据充分得满分，缺一项扣2分，扣完为止，由评价小组逐项核对|5|
            |绩效目标|目标合理性|5|目标明确、可衡量得满分|4|目标值偏低
            管理|资金管理|资金到位率|5|到位率×分值|5|
            ||预算执行率|10|执行率×分值|9.4|
            |组织实施|制度健全性|10|制度齐全得满分|10|
            产出|产出数量|改造路灯数|35|完成率×分值|35|
            效益|社会效益|节电效果|30|达到目标得满分|28|节电率低于预期
            总分|||100||96.4|
            """);

        Assert.Equal("four-block", report.Layout);
        Assert.Equal(("10", "9.4"), (report.Execution!.Weight!.Text, report.Execution.Score!.Text));
        Assert.Equal(
            ["决策/立项依据充分性 5 5", "决策/目标合理性 5 4", "管理/资金到位率 5 5", "管理/制度健全性 10 10", "产出/改造路灯数 35 35", "效益/节电效果 30 28"],
            report.Indicators.Select(line => $"{line.Level1!.Text}/{line.Name.Text} {line.Weight!.Text} {line.Score!.Text}"));
        Assert.Equal((96.4m, 100m), (report.Total!.Value, report.TotalWeight!.Value));
    }

    [Fact]
    public void Figures_that_a_program_computed_keep_all_their_decimals()
    {
        var report = Check("""
            项目名称|城区路灯节能改造
            一级指标|二级指标|三级指标|分值|年度指标值|实际完成值|得分|备注
            产出指标|数量指标|改造路灯数|20|≥600盏|620盏|20|
            产出指标|质量指标|灯杆合格率|30|≥90%|28%|9.333333333333334|
            效益指标|社会效益|节电量|50|≥9.123456789万度|9.2万度|50|
            总分|||100|||79.33|
            """);

        Assert.Equal([20m, 9.333333333333334m, 50m], report.Indicators.Select(line => line.Score!.Value!.Value));
        Assert.Equal(9.123456789m, report.Indicators[2].Target!.Value.Number);
        Assert.Equal(79.33m, report.Total!.Value);
    }

    [Theory]
    [InlineData("自评分|复核分", "20|18")]
    [InlineData("复核得分|自评得分", "18|20")]
    [InlineData("得分|主管部门复核分", "20|18")]
    public void Self_and_review_score_stand_side_by_side_and_are_not_mixed(string heads, string scores)
    {
        var report = Check($"""
            项目名称|城区路灯节能改造
            一级指标|二级指标|三级指标|分值|年度指标值|实际完成值|{heads}|备注
            产出指标|数量指标|改造路灯数|20|≥600盏|620盏|{scores}|
            效益指标|社会效益|节电量|80|≥9万度|9.1万度|80|80|
            """);

        Assert.Equal((20m, 18m), (report.Indicators[0].Score!.Value, report.Indicators[0].ReviewScore!.Value));
        Assert.Equal("self-review", report.Layout);
    }

    [Fact]
    public void A_transfer_payment_form_has_no_points_and_gets_none()
    {
        var one = Pipeline.Document(Encoding.UTF8.GetBytes("转移支付项目绩效目标自评表\n（2022年度）\n" + Dump.Table("""
            转移支付（项目）名称|基本公共卫生服务补助资金
            中央主管部门|国家卫生健康委员会|地方主管部门|青禾县卫生健康局
            项目资金（万元）||全年预算数（A）|全年执行数（B）|预算执行率（B/A）
            |年度资金总额：|1260|1260|100%
            |其中：中央财政资金|1000|1000|100%
            |      地方资金|200|200|100%
            |      其他资金|60|60|100%
            绩效指标|一级指标|二级指标|三级指标|年度指标值|全年实际完成值|未完成原因及拟采取的改进措施
            |产出指标|数量指标|建立居民电子健康档案|≥90%|91.3%|
            |||老年人健康管理率|≥65%|61%|外出务工人员较多，下年度开展集中体检
            |效益指标|社会效益指标|居民健康素养水平|不断提高|不断提高|
            """))).Reports[0];

        Assert.Equal("transfer-payment", one.Report.Layout);
        Assert.Equal("基本公共卫生服务补助资金", one.Report.Project!.Text);
        Assert.Null(one.Sheet);
        Assert.Null(one.Report.Execution);
        Assert.Equal((1260m, 1000m, 60m), (one.Report.Funds.Value(FundRow.Annual), one.Report.Funds.Value(FundRow.Annual, FundColumn.Central), one.Report.Funds.Value(FundRow.Annual, FundColumn.Other)));
        Assert.Equal(["≥90% 91.3%", "≥65% 61%", "不断提高 不断提高"], one.Report.Indicators.Select(line => $"{line.Target!.Text} {line.Actual!.Text}"));
        Assert.DoesNotContain(one.Audit.Findings, finding => finding.Rule.Id is "FIN-01" or "FIN-02");
    }

    [Fact]
    public void Rule_texts_and_explanations_between_the_columns_are_no_values()
    {
        var report = Check("""
            项目名称|城区路灯节能改造
            一级指标|二级指标|三级指标|指标解释|评价标准|分值|年度指标值|实际完成值|得分计算方法|得分|支撑材料
            产出指标|数量指标|改造路灯数|年度内实际改造的路灯数量|达到目标得满分，否则按比例扣分，低于60%不得分|60|≥600盏|620盏|完成比率≥100%得满分|60|验收单
            效益指标|社会效益|节电量|与上年同期相比节约的电量|按比例计分|40|≥9万度|9.1万度|比率×分值|40|电费单
            """);

        Assert.Equal(["改造路灯数 60 ≥600盏 620盏 60", "节电量 40 ≥9万度 9.1万度 40"], report.Indicators.Select(line => $"{line.Name.Text} {line.Weight!.Text} {line.Target!.Text} {line.Actual!.Text} {line.Score!.Text}"));
    }

    [Fact]
    public void Points_folded_by_weight_are_the_points()
    {
        var report = Check("""
            项目名称|城区路灯节能改造
            二级指标|三级指标|权重|目标值|实际完成值|单项指标得分|单项指标折算得分
            数量指标|改造路灯数|60|≥600盏|600盏|100|60
            社会效益|节电量|40|≥10万度|9万度|90|36
            """);

        Assert.Equal([60m, 36m], report.Indicators.Select(line => line.Score!.Value!.Value));
    }

    [Fact]
    public void One_score_for_two_lines_is_held_against_neither()
    {
        var one = Pipeline.Check(Dump.Table("""
            二级指标|三级指标|分值|目标值|实际完成值|得分
            数量指标|清淤河道长度|20|≥12公里|12.4公里|15
            |加固堤防长度||≥3公里|2.1公里|
            质量指标|验收合格率|40|100%|100%|40
            社会效益|受益人口|40|≥8000人|8600人|40
            """));

        Assert.True(one.Report.Indicators[0].SharesScore && one.Report.Indicators[1].SharesWeight);
        Assert.DoesNotContain(one.Audit.Findings, finding => finding.Rule.Id is "SCR-05" or "SCR-07" or "SCR-29" or "SCR-06");
        Assert.Equal(95m, one.Sheet!.Low);
    }

    [Fact]
    public void A_list_of_experts_is_no_score_table()
    {
        var document = Pipeline.Document(Encoding.UTF8.GetBytes("评价专家名单\n" + Dump.Table("""
            序号|姓名|单位|职称|评分|签名
            1|周启明|青禾县财政局|高级会计师|92|
            2|陆婉清|红石县水利局|高级工程师|90|
            """)));

        Assert.Empty(document.Reports);
    }

    [Fact]
    public void A_table_of_rules_beside_the_scores_adds_no_line()
    {
        const string Scores = """
            二级指标|三级指标|分值|目标值|实际完成值|得分
            数量指标|清淤河道长度|100|≥12公里|12.4公里|100
            """;
        const string Rules = """
            一级指标|二级指标|三级指标|分值|评分标准|得分
            产出指标|数量指标|清淤河道长度|100|按完成率计分|
            """;

        var document = Pipeline.Document(Encoding.UTF8.GetBytes(Dump.Table(Scores) + "附：评分标准\n" + Dump.Table(Rules)));

        Assert.Single(document.Reports[0].Report.Indicators);
        Assert.Equal(DocumentStatus.Read, document.Status);
    }

    [Fact]
    public void A_form_for_targets_is_told_as_such()
    {
        var document = Pipeline.Document(Encoding.UTF8.GetBytes("项目支出绩效目标申报表\n" + Dump.Table("""
            项目名称|河道清淤
            一级指标|二级指标|三级指标|指标值
            产出指标|数量指标|清淤河道长度|≥12公里
            效益指标|社会效益指标|受益人口|≥8000人
            """)));

        Assert.Equal(DocumentStatus.Unreadable, document.Status);
        Assert.StartsWith("这是目标申报表", document.Problem!.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("综上，项目自评得分为88.5分。", "88.5", null)]
    [InlineData("经自查，本项目自评得分96分，优秀。", "96", "优秀")]
    [InlineData("该项目自评得分91分（优）。", "91", "优")]
    [InlineData("自评得分：91分", "91", null)]
    [InlineData("产出指标自评得分45分。", null, null)]
    [InlineData("1、立项规范性自评得分9分。", null, null)]
    public void A_total_is_told_without_a_grade_too(string sentence, string? total, string? grade)
    {
        var report = Pipeline.Check(sentence + "\n" + Dump.Table("""
            二级指标|三级指标|分值|目标值|实际完成值|得分
            数量指标|清淤河道长度|100|≥12公里|12.4公里|100
            """)).Report;

        Assert.Equal((total, grade), (report.Total?.Text, report.Grade?.Text));
    }

    private static Report Check(string rows) => Pipeline.Check(Dump.Table(rows)).Report;
}
