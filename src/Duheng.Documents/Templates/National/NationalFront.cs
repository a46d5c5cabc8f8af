using Duheng.Documents.Writing;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates.National;

/// <summary>The upper part of the national form: heads, money by source, goals beside what came of them.</summary>
internal static class NationalFront
{
    /// <summary>As those of the indicators below: 一级, 二级, 三级, target, actual, weight, score, reason.</summary>
    private static readonly IReadOnlyList<int> Widths = [7, 9, 12, 18, 15, 15, 9, 16, 24];

    private const int Labels = 3;

    private static readonly (FundColumn Source, string Label)[] Sources =
        [(FundColumn.Fiscal, "其中：当年财政拨款"), (FundColumn.CarriedOver, "上年结转资金"), (FundColumn.Other, "其他资金")];

    public static TablePiece Of(Report report) => new(Widths, [.. FormHead.Rows(report, Widths.Count, Labels, value: 2, second: 1), .. Money(report), .. Goals(report)]) { IsForm = true };

    private static IEnumerable<IReadOnlyList<WrittenCell>> Money(Report report)
    {
        var (funds, unit) = (report.Funds, new FundUnit(report.Funds));
        return
        [
            [
                WrittenCell.Head($"项目资金（{unit.Printed}）").Over(1, Sources.Length + 2), WrittenCell.Head(string.Empty).Over(Labels - 1),
                .. CellSpans.Heads("年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分"),
            ],
            [
                WrittenCell.Head("年度资金总额").Over(Labels - 1), Total(FundRow.Initial, "年初预算数"), Total(FundRow.Annual, "全年预算数"), Total(FundRow.Executed, "全年执行数"),
                new WrittenCell(FormText.Wanted(report.Execution?.Weight, "预算执行率分值")), new WrittenCell(Rate(report)), new WrittenCell(FormText.Wanted(report.Execution?.Score, "预算执行率得分")),
            ],
            .. Sources.Select(one => (IReadOnlyList<WrittenCell>)
            [
                WrittenCell.Head(one.Label).Over(Labels - 1), Part(FundRow.Initial, one.Source), Part(FundRow.Annual, one.Source), Part(FundRow.Executed, one.Source),
                new WrittenCell(FormText.NotApplicable), Part(FundRow.ExecutionRate, one.Source), new WrittenCell(FormText.NotApplicable),
            ]),
        ];

        WrittenCell Total(FundRow row, string fact) => new(unit.Wanted(funds, row, fact));

        WrittenCell Part(FundRow row, FundColumn source) => new(unit.Cell(funds, row, source));
    }

    /// <summary>The rate of the money, or where only the line of the execution tells it, that one.</summary>
    private static string Rate(Report report) => report.Funds.Value(FundRow.ExecutionRate) is { } rate ? FormText.Rate(rate) : FormText.Wanted(report.Execution?.Actual, "预算执行率");

    private static IEnumerable<IReadOnlyList<WrittenCell>> Goals(Report report)
    {
        var half = (Widths.Count - 1) / 2;
        return
        [
            [WrittenCell.Head("年度总体目标").Over(1, 2), WrittenCell.Head("预期目标").Over(half), WrittenCell.Head("实际完成情况").Over(half)],
            [
                WrittenCell.Prose(FillIn.Or(string.Join('\n', ReportParts.Goals(report, SectionKind.AnnualGoal)), "年度总体目标")).Over(half),
                WrittenCell.Prose(FillIn.Or(string.Join('\n', ReportParts.GoalResults(report)), "目标实际完成情况")).Over(half),
            ],
        ];
    }
}
