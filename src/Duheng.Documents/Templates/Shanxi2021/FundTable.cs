using Duheng.Documents.Writing;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates.Shanxi2021;

/// <summary>The money table: rows (1) to (7), eight columns of money.</summary>
internal static class FundTable
{
    private static readonly (FundRow Row, string Label, string Number)[] Rows =
    [
        (FundRow.Initial, "年初预算资金", "(1)"), (FundRow.Annual, "全年预算资金", "(2)"), (FundRow.Received, "实际到位资金", "(3)"), (FundRow.Executed, "全年执行资金", "(4)"),
        (FundRow.Balance, "资金结余", "(5)=(3)-(4)"), (FundRow.ReceivedRate, "预算到位率", "(6)=(3)/(2)"), (FundRow.ExecutionRate, "预算执行率", "(7)=(4)/(2)"),
    ];

    private static readonly string[] FiscalHeads = ["小计", "中央级", "省级", "市级", "县区级"];

    private static readonly FundColumn[] Columns =
        [FundColumn.Total, FundColumn.Fiscal, FundColumn.Central, FundColumn.Provincial, FundColumn.Municipal, FundColumn.County, FundColumn.CarriedOver, FundColumn.Other];

    public static TablePiece Of(Report report)
    {
        var unit = new FundUnit(report.Funds);
        return new TablePiece([10, 11, 11, 11, 11, 11, 11, 11, 12, 12],
        [
            [
                Tall("项目"), Tall("行次"), Tall($"年度总金额({unit.Printed})"),
                WrittenCell.Head($"财政资金({unit.Printed})") with { Columns = 5 },
                Tall($"上年结转资金({unit.Printed})"), Tall($"其他资金({unit.Printed})"),
            ],
            [.. FiscalHeads.Select(WrittenCell.Head)],
            .. Rows.Select(one => (IReadOnlyList<WrittenCell>)
            [
                new WrittenCell(one.Label), new WrittenCell(one.Number),
                .. Columns.Select(column => new WrittenCell(unit.Cell(report.Funds, one.Row, column))),
            ]),
        ])
        {
            HeadRows = 2,
        };
    }

    private static WrittenCell Tall(string text) => WrittenCell.Head(text) with { Rows = 2 };
}
