using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Domain.Auditing;
using Duheng.Domain.Reports;
using static Duheng.Tests.Documents.Office.WordFile;

namespace Duheng.Tests.Auditing;

/// <summary>FMT-11 on Word files that would fool a look at the first font that comes.</summary>
public class FontRuleTests
{
    private const string Styles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
        """;

    private const string Song = "<w:rFonts w:eastAsia=\"宋体\"/><w:sz w:val=\"18\"/>";

    [Fact]
    public void Tables_quotations_latin_fonts_and_captions_do_not_speak_for_the_text()
    {
        var quoted = $"<w:p>{R("本项目已经按照年度计划完成全部绿化养护任务，", "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/>")}{R("“十四五”规划要求改善环境。", "<w:rFonts w:eastAsia=\"楷体\"/><w:sz w:val=\"24\"/>")}</w:p>";
        var body = P("填报单位：某某园林中心（盖章）") + Styled("填表说明：本表由项目单位填写", Song) + Scores(Song) + Chapter("<w:b/>") + quoted + Styled("附注：金额单位为万元", Song) + Styled("注：预算执行率未达100%的原因：采购成交价低于预算，节约的资金已经按程序全部交回财政，编制下年预算时按成交价测算，不再多报。", Song);

        Assert.Empty(Remarks(body, Styles));
    }

    [Fact]
    public void Heading_that_is_only_bold_is_in_the_font_of_the_text()
    {
        var remark = Assert.Single(Remarks(Scores("") + Chapter("<w:b/>"), Styles, (FontRole.Heading1, new FontProfile(["黑体"], 16m))));

        Assert.Equal("一级标题“一、”的字体为仿宋_GB2312，规定为黑体。", remark.Zh);
        Assert.Equal("Headings 一、 are set in 仿宋_GB2312; asked for is 黑体.", remark.En);
        Assert.Equal("一、项目概况", remark.Where.Text);
    }

    [Fact]
    public void Most_letters_decide_and_the_finding_points_at_the_first_paragraph_of_them()
    {
        var body = Scores("") + P("短句。") + Styled("本项目已经按照年度计划完成全部绿化养护任务，资金足额到位，群众满意。", Song);

        var remark = Assert.Single(Remarks(body, Styles));

        Assert.Equal("正文的字体字号为宋体小五，规定为仿宋三号。", remark.Zh);
        Assert.StartsWith("本项目已经", remark.Where.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nothing_told_is_nothing_found(bool hasProse)
    {
        var check = Check(Scores(Song) + (hasProse ? Chapter("") : P("填报单位：某某园林中心")), styles: null, (FontRole.Body, new FontProfile(["仿宋"], 16m)));

        Assert.Equal(AuditOutcome.InsufficientData, Assert.Single(check.Audit.Outcomes, one => one.Rule.Id == "FMT-11").Outcome);
    }

    [Fact]
    public void Nobody_who_does_not_ask_pays_for_fonts()
    {
        var check = Pipeline.Check(Of(Scores("") + Chapter(""), styles: Styles));

        Assert.Empty(check.Report.Fonts);
    }

    private static string Styled(string text, string look) => $"<w:p>{R(text, look)}</w:p>";

    private static string Chapter(string look) => Styled("一、项目概况", look) + P("本项目已经按照年度计划完成全部绿化养护任务，资金足额到位。") + Styled("二、存在问题", look) + P("个别点位验收偏晚。");

    private static string Scores(string look) => Table(
    [
        Row(Cells("一级指标", "二级指标", "三级指标", "分值", "年度指标值", "实际完成值", "得分")),
        .. Enumerable.Range(1, 12).Select(at => Row(string.Concat(
            new[] { "产出指标", "数量指标", $"养护第{Duheng.Domain.Quantities.Figures.Plain(at)}片绿地面积", "10", "100平方米", "100平方米", "10" }.Select(text => $"<w:tc><w:tcPr/>{Styled(text, look)}</w:tc>")))),
    ]);

    private static string Cells(params string[] texts) => string.Concat(texts.Select(text => Cell(text)));

    private static List<Remark> Remarks(string body, string styles, (FontRole, FontProfile)? asked = null) =>
        [.. Check(body, styles, asked ?? (FontRole.Body, new FontProfile(["仿宋"], 16m))).Audit.Findings.Where(finding => finding.Rule.Id == "FMT-11").Select(finding => finding.Remark)];

    private static CheckedReport Check(string body, string? styles, (FontRole Role, FontProfile Font) asked)
    {
        var scheme = Knowledge.Shipped.Schemes.Find("cn-2021")! with { Page = new PageProfile { Fonts = new Dictionary<FontRole, FontProfile> { [asked.Role] = asked.Font } } }; // shipped
        return Pipeline.Check(Of(body, styles: styles), new CheckOptions(new SchemeChoice(scheme, new Wording("测试", "a test")), RuleSelection.All));
    }
}
