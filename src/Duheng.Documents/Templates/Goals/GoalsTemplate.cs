using Duheng.Documents.Writing;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates.Goals;

/// <summary>项目支出绩效目标申报表: money, goals and targets before the year begins; results have no place in it.</summary>
[Template("goals", Title = "项目支出绩效目标申报表", TitleEn = "Application for performance targets")]
internal sealed class GoalsTemplate : ITemplate
{
    private const string Title = "项目支出绩效目标申报表";

    /// <summary>As those of the indicators below: 一级, 二级, 三级, target.</summary>
    private static readonly IReadOnlyList<int> Widths = [8, 14, 18, 12, 24, 24];

    private const int Labels = 2;

    public Manuscript Compose(TemplateCase one)
    {
        var report = one.Report;
        return new Manuscript(Title,
        [
            new PageRun([.. FormHead.Title(report, Title), Front(report), Targets(report), .. Signature.Of(report)]) { Name = Title },
        ]);
    }

    private static TablePiece Front(Report report) => new(Widths, [.. FormHead.Rows(report, Widths.Count, Labels, value: 2, second: 1), .. Money(report), .. Goals(report)]) { IsForm = true };

    /// <summary>What is applied for is the budget at the beginning of the year.</summary>
    private static IEnumerable<IReadOnlyList<WrittenCell>> Money(Report report)
    {
        var unit = new FundUnit(report.Funds);
        return
        [
            [WrittenCell.Head($"项目资金（{unit.Printed}）").Over(Labels, 3), Label("年度资金总额"), Value(unit.Wanted(report.Funds, FundRow.Initial, "年度资金总额"))],
            [Label("其中：财政拨款"), Value(unit.Cell(report.Funds, FundRow.Initial, FundColumn.Fiscal))],
            [Label("其他资金"), Value(unit.Cell(report.Funds, FundRow.Initial, FundColumn.Other))],
        ];

        static WrittenCell Label(string text) => WrittenCell.Head(text).Over(2);

        static WrittenCell Value(string text) => new WrittenCell(text).Over(2);
    }

    private static IEnumerable<IReadOnlyList<WrittenCell>> Goals(Report report)
    {
        return
        [
            [WrittenCell.Head("总体目标").Over(Labels, 2), WrittenCell.Head("实施期目标").Over(2), WrittenCell.Head("年度目标").Over(2)],
            [Text(SectionKind.PeriodGoal, "实施期绩效目标").Over(2), Text(SectionKind.AnnualGoal, "年度绩效目标").Over(2)],
        ];

        WrittenCell Text(SectionKind section, string fact) => WrittenCell.Prose(FillIn.Or(string.Join('\n', ReportParts.Goals(report, section)), fact));
    }

    private static TablePiece Targets(Report report) => new(Widths,
    [
        [WrittenCell.Head("一级指标").Over(Labels), WrittenCell.Head("二级指标"), WrittenCell.Head("三级指标").Over(2), WrittenCell.Head("指标值")],
        .. ReportParts.Merged([.. report.Indicators.Select(Row)], columns: 2),
    ])
    {
        HeadRows = 1,
        IsForm = true,
        JoinsAbove = true,
    };

    private static IReadOnlyList<WrittenCell> Row(IndicatorLine line) =>
    [
        new WrittenCell(FormText.Wanted(line.Level1, "一级指标")).Over(Labels), new(FormText.Wanted(line.Level2, "二级指标")),
        new WrittenCell(line.Name.Text).Over(2), new(FormText.Wanted(line.Target, "指标值")),
    ];
}
