using Duheng.Documents.Writing;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates.National;

/// <summary>The indicators of the national form with their points, and 总分 below them.</summary>
internal static class NationalScores
{
    /// <summary>So many columns stand before the weights.</summary>
    private const int BeforeWeights = 6;

    private const int LevelColumns = 2;

    /// <summary>As many as above, with room for the values: a figure is not broken.</summary>
    private static readonly IReadOnlyList<int> Widths = [5, 7, 11, 19, 19, 18, 7, 9, 26];

    public static TablePiece Of(Report report, IReadOnlyList<IndicatorLine> lines) => new(Widths,
    [
        [WrittenCell.Head("一级指标").Over(LevelColumns), .. CellSpans.Heads("二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施")],
        .. ReportParts.Merged([.. lines.Select(Row)], columns: LevelColumns),
        [
            WrittenCell.Head("总分").Over(BeforeWeights), new WrittenCell(FormText.Number(ReportParts.Weights(report))),
            new WrittenCell(FormText.Wanted(report.Total, "总分")), new WrittenCell(FormText.Text(report.Grade)),
        ],
    ])
    {
        HeadRows = 1,
        IsForm = true,
        JoinsAbove = true,
    };

    private static IReadOnlyList<WrittenCell> Row(IndicatorLine line) =>
    [
        new WrittenCell(FormText.Wanted(line.Level1, "一级指标")).Over(LevelColumns), new(FormText.Wanted(line.Level2, "二级指标")), new(line.Name.Text),
        new(FormText.Wanted(line.Target, "年度指标值")), new(FormText.Wanted(line.Actual, "实际完成值")), new(FormText.Wanted(line.Weight, "分值")),
        new(FormText.Wanted(line.Score, "得分")), WrittenCell.Prose(ReportParts.Reason(line)),
    ];
}
