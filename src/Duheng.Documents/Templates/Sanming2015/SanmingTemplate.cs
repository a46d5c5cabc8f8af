using Duheng.Documents.Writing;

namespace Duheng.Documents.Templates.Sanming2015;

/// <summary>财政支出绩效自评报告 of the Sanming kind: five chapters, the points told in sentences and no table.</summary>
[Template("sanming-2015", Title = "三明市财政支出绩效自评报告（文字扣分式）", TitleEn = "Sanming narrative self-evaluation report", AsksForText = true)]
internal sealed class SanmingTemplate : ITemplate
{
    public Manuscript Compose(TemplateCase one)
    {
        var report = one.Report;
        var title = $"{ReportParts.Year(report)}{FormText.Wanted(report.Project, "项目名称")}绩效自评报告";
        return new Manuscript(title,
        [
            new PageRun(
            [
                new TextPiece(TextRole.Title, title),
                new TextPiece(TextRole.Field, $"项目名称：{FormText.Wanted(report.Project, "项目名称")}"),
                new TextPiece(TextRole.Field, $"项目单位：{FormText.Wanted(report.Unit, "项目单位")}"),
                new TextPiece(TextRole.Field, $"主管部门：{FormText.Wanted(report.Department, "主管部门")}"),
                .. new Chapters(report).Pieces(),
                .. Signature.Of(report),
            ])
            {
                Name = "自评报告",
            },
        ]);
    }
}
