using Duheng.Documents.Writing;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates.Monitoring;

/// <summary>项目支出绩效运行监控表: money and targets halfway through the year, and what is expected of the rest.</summary>
[Template("monitoring", Title = "项目支出绩效运行监控表", TitleEn = "Monitoring of a project within the year")]
internal sealed class MonitoringTemplate : ITemplate
{
    private const string Title = "项目支出绩效运行监控表";

    /// <summary>Stands in the heads where the data does not say which months.</summary>
    private const string Unnamed = "截至目前";

    /// <summary>As those of the indicators below: 一级, 二级, 三级, target, to date, forecast, reason, likelihood, remark.</summary>
    private static readonly IReadOnlyList<int> Widths = [10, 11, 20, 14, 15, 15, 22, 12, 14];

    private const string Certain = "确定能";

    private const int Labels = 2;

    private static readonly (FundColumn Source, string Label)[] Sources =
        [(FundColumn.Fiscal, "其中：当年财政拨款"), (FundColumn.CarriedOver, "上年结转资金"), (FundColumn.Other, "其他资金")];

    public Manuscript Compose(TemplateCase one)
    {
        var report = one.Report;
        var period = report.MonitoredPeriod is { IsBlank: false } stated ? stated.Text : null;
        return new Manuscript(Title,
        [
            new PageRun([.. FormHead.Title(report, Title, period ?? FillIn.For("监控期间")), Front(report, period ?? Unnamed), Indicators(report, period ?? Unnamed), .. Signature.Of(report)])
            {
                Name = Title,
                IsAcross = true,
            },
        ]);
    }

    private static TablePiece Front(Report report, string period) => new(Widths,
    [
        .. FormHead.Rows(report, Widths.Count, Labels, value: 3, second: 1),
        .. Money(report, period),
        [WrittenCell.Head("年度总体目标").Over(Labels, 2), WrittenCell.Head("预期目标").Over(Widths.Count - Labels)],
        [WrittenCell.Prose(FillIn.Or(string.Join('\n', ReportParts.Goals(report, SectionKind.AnnualGoal)), "年度总体目标")).Over(Widths.Count - Labels)],
    ])
    {
        IsForm = true,
    };

    private static IEnumerable<IReadOnlyList<WrittenCell>> Money(Report report, string period)
    {
        var (funds, unit) = (report.Funds, new FundUnit(report.Funds));
        return
        [
            [
                WrittenCell.Head($"项目资金（{unit.Printed}）").Over(Labels, Sources.Length + 2), WrittenCell.Head(string.Empty),
                WrittenCell.Head("年初预算数"), WrittenCell.Head($"{period}执行数").Over(2), WrittenCell.Head($"{period}执行率"), WrittenCell.Head("全年预计执行数").Over(2),
            ],
            [
                WrittenCell.Head("年度资金总额"), Wanted(FundRow.Initial, "年初预算数"), Wanted(FundRow.ExecutedToDate, $"{period}执行数").Over(2),
                Part(FundRow.RateToDate, FundColumn.Total), Wanted(FundRow.Forecast, "全年预计执行数").Over(2),
            ],
            .. Sources.Select(one => (IReadOnlyList<WrittenCell>)
            [
                WrittenCell.Head(one.Label), Part(FundRow.Initial, one.Source), Part(FundRow.ExecutedToDate, one.Source).Over(2), Part(FundRow.RateToDate, one.Source), Part(FundRow.Forecast, one.Source).Over(2),
            ]),
        ];

        WrittenCell Wanted(FundRow row, string fact) => new(unit.Wanted(funds, row, fact));

        WrittenCell Part(FundRow row, FundColumn source) => new(unit.Cell(funds, row, source));
    }

    private static TablePiece Indicators(Report report, string period) => new(Widths,
    [
        CellSpans.Heads("一级指标", "二级指标", "三级指标", "年度指标值", $"{period}执行情况", "全年预计完成情况", "偏差原因分析", "完成目标可能性", "备注"),
        .. ReportParts.Merged([.. report.Indicators.Select(Row)], columns: 2),
    ])
    {
        HeadRows = 1,
        IsForm = true,
        JoinsAbove = true,
    };

    private static IReadOnlyList<WrittenCell> Row(IndicatorLine line) =>
    [
        new(FormText.Wanted(line.Level1, "一级指标")), new(FormText.Wanted(line.Level2, "二级指标")), new(line.Name.Text), new(FormText.Wanted(line.Target, "年度指标值")),
        new(FormText.Wanted(line.Monitored?.ToDate, "执行情况")), new(FormText.Wanted(line.Monitored?.Forecast, "全年预计完成情况")), WrittenCell.Prose(Reason(line)),
        new(FormText.Wanted(line.Monitored?.Likelihood, "完成目标可能性")), new(FormText.Text(line.Monitored?.Remark)),
    ];

    /// <summary>A target that may not be reached needs a reason.</summary>
    private static string Reason(IndicatorLine line) => line.Reason is { IsBlank: false } reason ? reason.Text
        : line.Monitored?.Likelihood is { IsBlank: false, Text: not Certain } ? FillIn.For("偏差原因") : string.Empty;
}
