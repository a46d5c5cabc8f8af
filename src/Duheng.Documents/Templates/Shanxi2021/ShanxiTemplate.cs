using Duheng.Documents.Writing;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates.Shanxi2021;

/// <summary>项目支出绩效自评报告 of Shanxi in the pattern of 2021: six chapters with four score tables, the annex across.</summary>
[Template("shanxi-2021", Title = "山西省项目支出绩效自评报告（2021年）", TitleEn = "Shanxi self-evaluation report (2021)", AsksForText = true)]
internal sealed class ShanxiTemplate : ITemplate
{
    private const string AnnexName = "项目支出绩效自评表";

    public Manuscript Compose(TemplateCase one)
    {
        var report = one.Report;
        var title = $"{ReportParts.Year(report)}项目支出绩效自评报告";
        return new Manuscript(title,
        [
            new PageRun([.. Cover(report, title)]) { Name = "封面" },
            new PageRun([.. new Chapters(report).Pieces(), .. Closing(report)]) { Name = "正文" },
            new PageRun([.. Annex(report)]) { Name = AnnexName, IsAcross = true },
        ]);
    }

    private static IEnumerable<Piece> Cover(Report report, string title) =>
    [
        new TextPiece(TextRole.Title, title),
        new TextPiece(TextRole.Field, $"项目名称：{FormText.InLine(report.Project, "项目名称")}"),
        new TextPiece(TextRole.Field, $"项目单位：{FormText.InLine(report.Unit, "项目单位")}"),
        new TextPiece(TextRole.Field, $"主管部门：{FormText.InLine(report.Department, "主管部门")}"),
        new ContentsPiece(),
    ];

    private static IEnumerable<Piece> Closing(Report report) =>
    [
        new TextPiece(TextRole.Prose, $"附件：1. {AnnexName}"),
        .. Signature.Of(report),
    ];

    private static IEnumerable<Piece> Annex(Report report) =>
    [
        new TextPiece(TextRole.AnnexMark, "附件1"),
        new TextPiece(TextRole.TableTitle, AnnexName),
        ScoreTables.Annex(report),
    ];
}
