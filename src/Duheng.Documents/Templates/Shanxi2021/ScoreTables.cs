using Duheng.Documents.Writing;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates.Shanxi2021;

/// <summary>The score tables of the text, and all lines again in the annex.</summary>
internal static class ScoreTables
{
    public static TablePiece Body(IEnumerable<IndicatorLine> lines) => new([18, 26, 10, 17, 18, 11],
    [
        CellSpans.Heads("二级指标", "三级指标", "权重", "目标值", "业绩值", "得分"),
        .. ReportParts.Merged([.. lines.Select(BodyRow)], columns: 1),
    ])
    {
        HeadRows = 1,
    };

    public static TablePiece Annex(Report report) => new([9, 10, 17, 6, 12, 12, 9, 8, 25],
    [
        CellSpans.Heads("一级指标", "二级指标", "目标指标", "权重", "目标值", "业绩值", "完成率", "指标得分", "偏差原因分析及改进措施"),
        .. ReportParts.Merged([.. report.AllLines.Select(AnnexRow)], columns: 2),
        [
            new WrittenCell("合计") { Columns = 3 }, new WrittenCell(FormText.Number(ReportParts.Weights(report))), .. Enumerable.Repeat(new WrittenCell(FormText.NotApplicable), 3),
            new WrittenCell(FormText.Wanted(report.Total, "总分")), new WrittenCell(string.Empty),
        ],
    ])
    {
        HeadRows = 1,
    };

    private static IReadOnlyList<WrittenCell> BodyRow(IndicatorLine line) =>
    [
        new(ReportParts.Level2(line)), new(line.Name.Text), new(FormText.Wanted(line.Weight, "权重")), new(FormText.Wanted(line.Target, "目标值")),
        new(FormText.Wanted(line.Actual, "业绩值")), new(FormText.Wanted(line.Score, "得分")),
    ];

    private static IReadOnlyList<WrittenCell> AnnexRow(IndicatorLine line) =>
    [
        new(ReportParts.Level1(line)), new(ReportParts.Level2(line)), new(line.Name.Text), new(FormText.Wanted(line.Weight, "权重")), new(FormText.Wanted(line.Target, "目标值")),
        new(FormText.Wanted(line.Actual, "业绩值")), new(FormText.Text(line.Completion)), new(FormText.Wanted(line.Score, "指标得分")), WrittenCell.Prose(ReportParts.Reason(line)),
    ];
}
