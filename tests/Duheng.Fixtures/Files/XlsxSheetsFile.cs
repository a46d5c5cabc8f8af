using Duheng.Fixtures.Forms;

namespace Duheng.Fixtures.Files;

/// <summary>A workbook whose first sheets are no report: instructions and a list of options.</summary>
internal sealed class XlsxSheetsFile : XlsxFile
{
    public override string Id => "xlsx-sheets";

    protected override string FirstSheet => "项目1";

    protected override IEnumerable<(string Name, string Xml)> Before(SharedStrings strings) =>
    [
        ("填表说明", XlsxSheet.Write(
            [
                new FormLine("Title", "填表说明"),
                new FormLine("Text", "1.本表由项目单位填报，一式两份。"),
                new FormLine("Text", "2.得分一栏按完成情况填写，保留两位小数。"),
            ],
            strings)),
        ("选项", XlsxSheet.Write([new FormGrid([[new FormCell("≥")], [new FormCell("≤")], [new FormCell("=")], [new FormCell("定性")]])], strings)),
    ];
}
