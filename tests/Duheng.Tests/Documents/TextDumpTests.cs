using System.Text;
using Duheng.Application.Checking;
using Duheng.Tests.Auditing;
using Duheng.Tests.Documents.Forms;

namespace Duheng.Tests.Documents;

/// <summary>A form as a text of its cells: a line for each, blanks between, nothing between. The same report comes out, or it is said what was not read.</summary>
public sealed class TextDumpTests
{
    [Theory]
    [InlineData("总 分", "项 目 名 称", "主 管 部 门", "实施 单位")]
    [InlineData("总    分", "项目  名称", "主管 部门", "实 施单 位")]
    [InlineData("总　分", "项目名称", "主　管　部　门", "实施单位")]
    [InlineData("合 计", "项目 名称", "主管部门", "实 施 单 位")]
    public void Blanks_inside_a_label_are_no_ends_of_cells(string total, string project, string department, string unit)
    {
        var rows = TextDumps.Roads.With(("总分", [total]), ("项目名称", [project]), ("主管部门", [department]), ("实施单位", [unit]), ("满意度指标", ["满 意 度 指 标"]));
        foreach (var text in new[] { TextDumps.Lines(rows), TextDumps.Spaced(rows) })
        {
            var document = Document(text);

            Assert.Null(document.Problem);
            var report = document.Reports.Single().Report;
            Assert.Equal(TextDumps.RoadLines, report.Indicators.Select(FormLines.Print));
            Assert.Equal((100m, 99.39m), (report.TotalWeight?.Value, report.Total?.Value));
            Assert.Equal(("乡村道路养护补助", "白山县交通局", "白山县道路服务中心"), (report.Project?.Text, report.Department?.Text, report.Unit?.Text));
        }
    }

    private static CheckedDocument Document(string text) => Pipeline.Document(Encoding.UTF8.GetBytes(text));
}
