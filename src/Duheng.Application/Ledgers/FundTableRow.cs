namespace Duheng.Application.Ledgers;

/// <summary>A row of the table of seven: amounts by source, or percents of two rows above it.</summary>
/// <param name="Number">As forms print it: (1), (6)=(3)/(2).</param>
/// <param name="Part">Of a row of rates: what is divided.</param>
/// <param name="Whole">Of a row of rates: by what.</param>
public sealed record FundTableRow(string Title, string Number, FundRowSums? Amounts, FundRowSums? Part, FundRowSums? Whole)
{
    /// <summary>In the order of the form; of the whole (年度总金额) first.</summary>
    public static IReadOnlyList<(string Title, Func<FundRowSums, Domain.Quantities.Money> Of)> Columns { get; } =
    [
        ("年度总金额", sums => sums.Total), ("财政资金小计", sums => sums.Fiscal), ("中央", sums => sums.Central), ("省级", sums => sums.Provincial),
        ("市级", sums => sums.Municipal), ("县区级", sums => sums.County), ("上年结转", sums => sums.CarriedOver), ("其他资金", sums => sums.Other),
    ];

    public static IReadOnlyList<FundTableRow> Of(FundTable table)
    {
        ArgumentNullException.ThrowIfNull(table);

        return
        [
            new("年初预算资金", "(1)", table.Initial, null, null),
            new("全年预算资金", "(2)", table.Annual, null, null),
            new("实际到位资金", "(3)", table.Received, null, null),
            new("全年执行资金", "(4)", table.Executed, null, null),
            new("资金结余", "(5)=(3)-(4)", table.Balance, null, null),
            new("预算到位率 %", "(6)=(3)/(2)", null, table.Received, table.Annual),
            new("预算执行率 %", "(7)=(4)/(2)", null, table.Executed, table.Annual),
        ];
    }
}
