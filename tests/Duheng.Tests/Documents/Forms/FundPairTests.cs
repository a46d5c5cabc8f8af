using System.Text;
using Duheng.Application.Checking;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Tests.Auditing;
using static Duheng.Tests.Documents.Office.WordFile;

namespace Duheng.Tests.Documents.Forms;

/// <summary>Money that stands behind its label, beside each other in a row of the form.</summary>
public sealed class FundPairTests
{
    [Theory]
    [InlineData("年初预算（万元）|1200|调整后预算（万元）|1200|实际支出（万元）|1110", 1200.0, 1200.0, 1110.0)]
    [InlineData("项目资金（万元）|预算数|60.00|执行数|57.00", null, 60.0, 57.0)]
    [InlineData("资金情况（万元）|全年预算数（A）：275.00|全年执行数（B）：261.25|执行率（B/A）：95.00%", null, 275.0, 261.25)]
    [InlineData("项目资金|全年预算数|60万元|全年执行数|57万元", null, 60.0, 57.0)]
    [InlineData("预算数（万元）|60\n执行数（万元）|57", null, 60.0, 57.0)]
    public void Labels_beside_their_figures_are_read(string rows, double? initial, double annual, double spent)
    {
        var report = Check(rows).Report;

        Assert.Equal(MoneyUnit.Wan, report.Funds.Unit);
        Assert.Equal(((decimal?)initial, (decimal?)annual, (decimal?)spent), (report.Funds.Value(FundRow.Initial), report.Funds.Value(FundRow.Annual), report.Funds.Value(FundRow.Executed)));
    }

    [Fact]
    public void The_rate_of_the_same_row_is_held_against_them()
    {
        Assert.DoesNotContain("FIN-05", Ids(Check("资金情况（万元）|全年预算数（A）：275.00|全年执行数（B）：261.25|执行率（B/A）：95.00%")));
        Assert.Contains("FIN-05", Ids(Check("资金情况（万元）|全年预算数（A）：275.00|全年执行数（B）：251.25|执行率（B/A）：95.00%")));
    }

    [Theory]
    [InlineData("其中：财政预算数（万元）|60|自筹资金预算数（万元）|12")]
    [InlineData("预算数（万元）|60|预算数（万元）|12|执行数（万元）|72")]
    [InlineData("资金来源及使用（万元）|中央补助六十、县级十二")]
    public void What_is_not_sure_is_not_read_and_not_called_missing(string rows)
    {
        var report = Check(rows);

        Assert.Empty(report.Report.Funds.Lines);
        Assert.DoesNotContain(report.Audit.Findings, finding => finding.Rule.Id == "FMT-07" && finding.Remark.Zh.Contains("项目资金", StringComparison.Ordinal));
    }

    [Fact]
    public void A_form_without_a_word_of_money_lacks_it() =>
        Assert.Contains(Check("主管部门|江口县住房和城乡建设局").Audit.Findings, finding => finding.Rule.Id == "FMT-07" && finding.Remark.Zh.Contains("项目资金", StringComparison.Ordinal));

    private static CheckedReport Check(string rows) => Pipeline.Check(Of(
        P("江口县2023年度项目支出绩效自评表") + Rows($"""
            项目名称|老旧小区改造
            {rows}
            一级指标|二级指标|三级指标|分值|目标值|完成值|自评得分|扣分原因
            产出|产出数量|改造老旧小区数|40|≥14个|14个|40|
            |产出质量|工程验收合格率|30|100%|100%|30|
            满意度|满意度|居民满意度|30|≥90%|91.5%|30|
            合计|||100|||100|
            """)));

    private static string Rows(string rows)
    {
        var table = new StringBuilder();
        foreach (var row in rows.ReplaceLineEndings("\n").Split('\n'))
        {
            table.Append(Row(string.Concat(row.Split('|').Select(cell => Cell(cell.Trim())))));
        }

        return Table(table.ToString());
    }

    private static IEnumerable<string> Ids(CheckedReport report) => report.Audit.Findings.Select(finding => finding.Rule.Id);
}
