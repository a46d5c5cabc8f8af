using System.Text;
using Duheng.Application.Checking;
using Duheng.Domain.Auditing;
using Duheng.Tests.Auditing;

namespace Duheng.Tests.Documents.Forms;

/// <summary>A unit's text that sums up several projects: each is a report with its own figures.</summary>
public sealed class ProjectSummaryTests
{
    private const string Two = """
        1.农村饮水安全维修养护项目绩效自评综述：根据年初设定的绩效目标，项目自评得分96.50分。全年预算数为300万元，执行数为285.00万元，完成预算的95.00%。发现的主要问题：个别乡镇进度偏慢。
        2.河道清淤项目绩效自评综述：根据年初设定的绩效目标，项目自评得分为88分。项目全年预算数为150.00万元，执行数为120.00万元，完成预算的80%。
        """;

    [Fact]
    public void Each_project_has_its_own_money_and_its_own_score()
    {
        var document = Read($"青河县水利局2023年度部门决算绩效情况说明\n（二）部门决算中项目绩效自评结果\n本部门今年在部门决算中反映“农村饮水安全维修养护”及“河道清淤”2个项目绩效自评结果。\n{Two}\n三、名词解释\n财政拨款收入：指本级财政拨付的资金。\n");

        Assert.Equal(["农村饮水安全维修养护 96.50", "河道清淤 88"], document.Reports.Select(one => $"{one.Report.Project!.Text} {one.Report.Total!.Text}"));
        Assert.Equal([2023, 2023], document.Reports.Select(one => one.Report.Year!.Year));
        Assert.Equal(["FIN-11"], document.Reports.SelectMany(one => one.Audit.Findings).Where(finding => finding.Severity >= Severity.Error).Select(finding => finding.Rule.Id)); // 80 % spent, and nothing says why
        Assert.DoesNotContain(document.Reports.SelectMany(one => one.Audit.Findings), finding => finding.Rule.Id == "FMT-02");
    }

    [Fact]
    public void What_the_unit_says_of_all_of_them_is_no_projects()
    {
        var document = Read($"青河县水利局2023年度部门预算项目绩效自评综述\n根据预算绩效管理要求，本单位对2023年度一般公共预算项目支出全面开展绩效自评。共涉及项目6个，涉及资金1284.60万元，占项目支出总额的100%。其中自评结果为“优”的项目5个，“良”的项目1个，自评平均得分95.42分。\n{Two}\n");

        Assert.Equal(["96.50", "88"], document.Reports.Select(one => one.Report.Total!.Text));
        Assert.All(document.Reports, one => Assert.Null(one.Report.Grade));
        Assert.DoesNotContain(document.Reports.SelectMany(one => one.Audit.Findings), finding => finding.Rule.Id == "CON-03");
    }

    [Fact]
    public void A_wrong_rate_is_told_of_its_own_project()
    {
        var document = Read($"青河县水利局2023年度部门决算绩效情况说明\n{Two.Replace("预算的80%", "预算的90%", StringComparison.Ordinal)}\n");

        Assert.DoesNotContain(document.Reports[0].Audit.Findings, finding => finding.Severity >= Severity.Error);
        Assert.Contains(document.Reports[1].Audit.Findings, finding => finding.Rule.Id == "FIN-05");
    }

    [Fact]
    public void Deductions_told_behind_a_full_stop_are_lines_and_a_line_may_be_called_as_a_block()
    {
        var report = Assert.Single(Read("""
            三明市梅林区2018年财政支出项目绩效自评报告
            项目名称：森林防火专项经费
            项目单位：梅林区林业局
            一、项目概况
            2018年预算安排80万元，实际到位80万元，实际支出78.20万元，支出实现率97.75%。
            二、绩效评价指标分析
            （一）投入（30分），自评得28分。
            1.项目立项（15分）。项目立项规范，得15分。
            2.资金落实（15分）。资金到位率100%，但到位不及时，扣2分，得13分。
            （二）过程（30分），自评得27分。
            1.业务管理（15分）。管理制度健全，但未及时更新防火预案，扣3分，得12分。
            2.财务管理（15分）。制度健全，资金使用合规，得15分。
            （三）产出与效益（40分），自评得38分。
            1.项目产出（20分），得分20分。
            2.项目效益（20分），得分18分，扣2分的原因是群众知晓率未达到目标。
            三、评价结论
            综上，该项目自评得分93分，评价等级为优秀。
            """).Reports).Report;

        Assert.Equal(["投入 30 28", "过程 30 27", "产出与效益 40 38"], report.Blocks.Select(block => $"{block.Name.Text} {block.Maximum!.Text} {block.Score!.Text}"));
        Assert.Equal(["项目立项 15 15 ", "资金落实 15 13 2", "业务管理 15 12 3", "财务管理 15 15 ", "项目产出 20 20 ", "项目效益 20 18 2"], report.Indicators.Select(line => $"{line.Name.Text} {line.Weight!.Text} {line.Score!.Text} {line.Deduction?.Text}"));
    }

    private static CheckedDocument Read(string text) => Pipeline.Document(Encoding.UTF8.GetBytes(text));
}
