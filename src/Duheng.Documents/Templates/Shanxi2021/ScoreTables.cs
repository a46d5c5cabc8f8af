using Duheng.Documents.Writing;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates.Shanxi2021;

/// <summary>The score tables of the text, and all lines again in the annex.</summary>
internal static class ScoreTables
{
    public static TablePiece Body(IEnumerable<IndicatorLine> lines) => new([18, 26, 10, 17, 18, 11],
    [
        Heads("二级指标", "三级指标", "权重", "目标值", "业绩值", "得分"),
        .. ReportParts.Merged([.. lines.Select(BodyRow)], columns: 1),
    ])
    {
        HeadRows = 1,
    };

    public static TablePiece Annex(Report report) => new([9, 10, 17, 6, 12, 12, 9, 8, 25],
    [
        Heads("一级指标", "二级指标", "目标指标", "权重", "目标值", "业绩值", "完成率", "指标得分", "偏差原因分析及改进措施"),
        .. ReportParts.Merged([.. report.AllLines.Select(AnnexRow)], columns: 2),
        [
            new WrittenCell("合计") { Columns = 3 }, new WrittenCell(FormText.Number(Weights(report))), .. Enumerable.Repeat(new WrittenCell(FormText.NotApplicable), 3),
            new WrittenCell(FormText.Wanted(report.Total, "总分")), new WrittenCell(string.Empty),
        ],
    ])
    {
        HeadRows = 1,
    };

    private static IReadOnlyList<WrittenCell> BodyRow(IndicatorLine line) =>
    [
        new(Level2(line)), new(line.Name.Text), new(FormText.Wanted(line.Weight, "权重")), new(FormText.Wanted(line.Target, "目标值")),
        new(FormText.Wanted(line.Actual, "业绩值")), new(FormText.Wanted(line.Score, "得分")),
    ];

    private static IReadOnlyList<WrittenCell> AnnexRow(IndicatorLine line) =>
    [
        new(Level1(line)), new(Level2(line)), new(line.Name.Text), new(FormText.Wanted(line.Weight, "权重")), new(FormText.Wanted(line.Target, "目标值")),
        new(FormText.Wanted(line.Actual, "业绩值")), new(FormText.Text(line.Completion)), new(FormText.Wanted(line.Score, "指标得分")), WrittenCell.Prose(Reason(line)),
    ];

    /// <summary>The row of the budget's execution has levels of its own.</summary>
    private static string Level1(IndicatorLine line) => line.Kind == IndicatorKind.Execution && line.Level1 is null ? "预算执行" : FormText.Wanted(line.Level1, "一级指标");

    private static string Level2(IndicatorLine line) => line.Kind == IndicatorKind.Execution && line.Level2 is null ? "预算执行指标" : FormText.Wanted(line.Level2, "二级指标");

    /// <summary>A lost point needs a reason; full points need none.</summary>
    private static string Reason(IndicatorLine line) => line.Reason is { IsBlank: false } reason ? reason.Text
        : ReportParts.Lost(line) is null ? string.Empty : FillIn.For("偏差原因及改进措施");

    /// <summary>Null when a weight is missing.</summary>
    private static decimal? Weights(Report report) => report.AllLines.Aggregate((decimal?)0m, (sum, line) => sum + line.Weight?.Value);

    private static IReadOnlyList<WrittenCell> Heads(params IEnumerable<string> heads) => [.. heads.Select(WrittenCell.Head)];
}
