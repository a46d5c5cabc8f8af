using System.Text;
using Duheng.Application.Checking;
using Duheng.Tests.Auditing;

namespace Duheng.Tests.Documents.Forms;

/// <summary>Who signs a form signs inside its table.</summary>
public sealed class SignatureRowTests
{
    [Fact]
    public void A_row_of_signatures_inside_the_table_is_no_indicator()
    {
        var document = Pipeline.Document(Encoding.UTF8.GetBytes("""
            <!doctype html><html><body><h1>项目支出绩效自评表</h1><table>
            <tr><td>项目名称</td><td colspan="6">县道日常养护</td></tr>
            <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年度指标值</td><td>实际完成值</td><td>分值</td><td>得分</td></tr>
            <tr><td>产出指标</td><td>数量指标</td><td>养护里程</td><td>≥230公里</td><td>236公里</td><td>60</td><td>60</td></tr>
            <tr><td>效益指标</td><td>社会效益指标</td><td>受益人口</td><td>≥8000人</td><td>8600人</td><td>40</td><td>40</td></tr>
            <tr><td colspan="5">总分</td><td>100</td><td>100</td></tr>
            <tr><td colspan="3">项目负责人（签字）：</td><td colspan="4">财务负责人（签字）：</td></tr>
            </table></body></html>
            """));

        Assert.Equal(DocumentStatus.Read, document.Status);
        Assert.Equal(["养护里程", "受益人口"], document.Reports[0].Report.Indicators.Select(line => line.Name.Text));
    }
}
