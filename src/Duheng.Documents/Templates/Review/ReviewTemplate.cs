using Duheng.Documents.Writing;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Documents.Templates.Review;

/// <summary>复核意见表: what the unit gave itself, what it comes to under the scheme, and what the reviewer gives, side by side.</summary>
[Template("review", Title = "项目支出绩效自评复核意见表", TitleEn = "Review of a self-evaluation: self, recomputed and reviewed side by side")]
internal sealed class ReviewTemplate : ITemplate
{
    private const string Title = "项目支出绩效自评复核意见表";

    /// <summary>As those of the indicators: 一级, 二级, 三级, target, actual, weight, self, recomputed, reviewed, deviation, reason, opinion.</summary>
    private static readonly IReadOnlyList<int> Widths = [8, 9, 17, 14, 14, 6, 7, 7, 9, 6, 20, 16];

    private const int Labels = 2;

    public Manuscript Compose(TemplateCase one) => new(Title,
    [
        new PageRun([.. FormHead.Title(one.Report, Title), Front(one), Lines(one), .. Closing()]) { Name = Title, IsAcross = true },
    ]);

    private static TablePiece Front(TemplateCase one) => new(Widths,
    [
        .. FormHead.Rows(one.Report, Widths.Count, Labels, value: 3, second: 2),
        [
            WrittenCell.Head("自评总分").Over(Labels), new WrittenCell(FormText.Wanted(one.Report.Total, "自评总分")), WrittenCell.Head("自评等级"), new WrittenCell(FormText.Wanted(one.Report.Grade, "自评等级")),
            WrittenCell.Head("重算总分").Over(2), new WrittenCell(FormText.Total(one.Sheet)).Over(2), WrittenCell.Head("重算等级"), new WrittenCell(FormText.Grade(one.Sheet)).Over(2),
        ],
        .. Money(one.Report),
    ])
    {
        IsForm = true,
    };

    private static IEnumerable<IReadOnlyList<WrittenCell>> Money(Report report)
    {
        var (funds, unit) = (report.Funds, new FundUnit(report.Funds));
        return
        [
            [
                WrittenCell.Head($"项目资金（{unit.Printed}）").Over(Labels, 2), WrittenCell.Head(string.Empty), WrittenCell.Head("年初预算数").Over(2),
                WrittenCell.Head("全年预算数").Over(2), WrittenCell.Head("全年执行数").Over(3), WrittenCell.Head("执行率").Over(2),
            ],
            [
                WrittenCell.Head("年度资金总额"), Wanted(FundRow.Initial, "年初预算数").Over(2), Wanted(FundRow.Annual, "全年预算数").Over(2),
                Wanted(FundRow.Executed, "全年执行数").Over(3), new WrittenCell(unit.Cell(funds, FundRow.ExecutionRate, FundColumn.Total)).Over(2),
            ],
        ];

        WrittenCell Wanted(FundRow row, string fact) => new(unit.Wanted(funds, row, fact));
    }

    private static TablePiece Lines(TemplateCase one)
    {
        var report = one.Report;
        return new TablePiece(Widths,
        [
            CellSpans.Heads("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "自评得分", "重算得分", "复核得分", "分差", "偏差原因分析及改进措施", "复核意见"),
            .. ReportParts.Merged([.. report.AllLines.Select(line => Row(line, one.Sheet?.For(line)))], columns: Labels),
            [
                WrittenCell.Head("合计").Over(5), new WrittenCell(FormText.Number(ReportParts.Weights(report))), new WrittenCell(FormText.Wanted(report.Total, "自评总分")),
                new WrittenCell(FormText.Total(one.Sheet)), new WrittenCell(ReviewTotal(report)), new WrittenCell(FormText.NotApplicable), new WrittenCell(string.Empty),
                WrittenCell.Prose(FillIn.For("复核结论")),
            ],
        ])
        {
            HeadRows = 1,
            IsForm = true,
            JoinsAbove = true,
        };
    }

    private static IReadOnlyList<WrittenCell> Row(IndicatorLine line, LineScore? recomputed) =>
    [
        new(ReportParts.Level1(line)), new(ReportParts.Level2(line)), new(line.Name.Text), new(FormText.Wanted(line.Target, "年度指标值")), new(FormText.Wanted(line.Actual, "实际完成值")),
        new(FormText.Wanted(line.Weight, "分值")), new(FormText.Wanted(line.Score, "自评得分")), new(FormText.Score(recomputed)), new(FormText.Wanted(line.ReviewScore, "复核分")),
        new(FormText.Number(Deviation(line))), WrittenCell.Prose(ReportParts.Reason(line)), WrittenCell.Prose(IsOpen(line, recomputed) ? FillIn.For("复核意见") : string.Empty),
    ];

    /// <summary>Reviewed less claimed; where nobody has reviewed the line, none.</summary>
    private static decimal? Deviation(IndicatorLine line) => line.ReviewScore?.Value - line.Score?.Value;

    /// <summary>A line that everybody scores alike needs no opinion.</summary>
    private static bool IsOpen(IndicatorLine line, LineScore? recomputed) =>
        Deviation(line) is not 0m || recomputed is { State: LineState.NotScored } or { Difference: not (null or 0m) };

    /// <summary>What all reviewed points come to; a sum that lacks a part is none.</summary>
    private static string ReviewTotal(Report report) =>
        ReportParts.Sum(report.AllLines.Select(line => line.ReviewScore)) is { } total ? FormText.Number(total) : FillIn.For("复核总分");

    private static IEnumerable<Piece> Closing() =>
    [
        new TextPiece(TextRole.Note, "注：“重算得分”按评分方案由填报的数据重新计算；“未评分”的指标计入合计的区间。“分差”为复核得分减自评得分。"),
        new TextPiece(TextRole.Aside, $"复核人：{FillIn.For("复核人")}"),
        new TextPiece(TextRole.Aside, $"复核日期：{FillIn.For("复核日期")}"),
    ];
}
