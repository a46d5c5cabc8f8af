using System.Globalization;
using System.Text;
using Duheng.Application.Checking;
using Duheng.Fixtures;
using Duheng.Tests.Auditing;

namespace Duheng.Tests.Documents.Forms;

/// <summary>Several projects in one file are several reports; one report with text and annex is one.</summary>
public sealed class SeveralReportsTests
{
    [Fact]
    public void A_form_a_project_is_a_report_a_project_and_tables_keep_their_numbers()
    {
        var document = Read(Titled("农村道路养护", 95) + Titled("校舍维修", 88) + Titled("图书购置", 91));

        Assert.Equal(["农村道路养护 95", "校舍维修 88", "图书购置 91"], Told(document));
        Assert.Equal([1, 2, 3], document.Reports.Select(one => one.Report.Indicators[0].Name.Place.Table!.Value));
        Assert.Equal(DocumentStatus.Read, document.Status);
    }

    [Fact]
    public void The_next_form_may_begin_in_the_middle_of_a_table()
    {
        var document = Read(Dump.Table(Rows("农村道路养护", 95) + "\n项目支出绩效自评表（2023年度）\n" + Rows("校舍维修", 88)));

        Assert.Equal(["农村道路养护 95", "校舍维修 88"], Told(document));
        Assert.Equal([(1, 3), (1, 9)], document.Reports.Select(one => (one.Report.Indicators[0].Name.Place.Table!.Value, one.Report.Indicators[0].Name.Place.Row!.Value)));
    }

    [Fact]
    public void A_tail_without_a_head_is_told_and_the_form_behind_it_is_read()
    {
        var document = Read(Dump.Table("社会效益|服务人次|40|300人次|310人次|40\n总分||100|||97") + Titled("校舍维修", 88));

        Assert.Equal(["校舍维修 88"], Told(document));
        Assert.Equal(DocumentStatus.Partial, document.Status);
        Assert.StartsWith("第 1 份：", document.Problem!.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Forms_without_a_name_are_parted_by_their_titles()
    {
        const string Nameless = "项目支出绩效自评表\n";
        var rows = Rows("", 90)[1..];

        Assert.Equal(2, Read(Nameless + Dump.Table(rows) + Nameless + Dump.Table(rows)).Reports.Count);
    }

    [Fact]
    public void Two_whole_reports_with_text_and_annex_are_two()
    {
        var (one, other) = (Shanxi(1), Shanxi(2));
        var document = Read(ShanxiTextDump.Write(one) + "\n" + ShanxiTextDump.Write(other));

        Assert.Equal([one.Project, other.Project], document.Reports.Select(report => report.Report.Project!.Text));
        Assert.Equal([one.Total, other.Total], document.Reports.Select(report => report.Report.Total!.Text));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Text_and_annex_of_one_report_are_one(int seed)
    {
        var text = ShanxiTextDump.Write(Shanxi(seed));

        Assert.Single(Read(text).Reports);
        Assert.Single(Read("附件2\n项目支出绩效自评报告\n" + text).Reports);
    }

    [Fact]
    public void Text_and_an_annex_that_names_the_project_a_little_otherwise_are_one()
    {
        var prose = "项目名称：城区雨水管网清淤维护经费\n一、项目概况\n为保障汛期排水安全，对城区三十二公里雨水管网进行清淤维护，全年安排预算八十万元并分两次支付。\n" +
            "经评价，自评得分95分，自评等级为优秀。\n附件1 项目支出绩效自评表\n";

        Assert.Single(Read(prose + Dump.Table(Rows("城区雨水管网清淤维护项目", 95))).Reports);
    }

    [Fact]
    public void A_list_of_projects_is_no_head()
    {
        var list = Dump.Table("序号|项目名称|预算数|执行数\n1|校舍维修|10|10\n2|图书购置|5|5");

        Assert.Equal(["农村道路养护 95"], Told(Read(Titled("农村道路养护", 95) + list)));
    }

    [Fact]
    public void Two_narratives_are_two()
    {
        var generator = new ReportGenerator(5);
        var (one, other) = (generator.NextNarrative(), generator.NextNarrative());

        Assert.Equal(
            [(one.Project, one.Unit), (other.Project, other.Unit)],
            Read(SanmingText.Write(one) + "\n" + SanmingText.Write(other)).Reports.Select(report => (report.Report.Project!.Text, report.Report.Unit!.Text)));
    }

    private static DraftReport Shanxi(int seed) => new ReportGenerator(seed).NextReport();

    private static CheckedDocument Read(string text) => Pipeline.Document(Encoding.UTF8.GetBytes(text));

    private static IEnumerable<string> Told(CheckedDocument document) => document.Reports.Select(one => $"{one.Report.Project?.Text} {one.Report.Total?.Text}");

    private static string Titled(string project, int total) => "项目支出绩效自评表\n（2023年度）\n" + Dump.Table(Rows(project, total));

    private static string Rows(string project, int total) => string.Create(CultureInfo.InvariantCulture, $"""
        {(project.Length > 0 ? $"项目名称|{project}|主管部门|青禾县教育局" : "")}
        二级指标|三级指标|分值|年度指标值|实际完成值|得分
        数量|完成处数|60|4处|4处|60
        社会效益|服务人次|40|300人次|310人次|{total - 60}
        总分||100|||{total}
        """);
}
