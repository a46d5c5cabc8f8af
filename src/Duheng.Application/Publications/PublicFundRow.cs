using Duheng.Application.Ledgers;
using Duheng.Domain.Quantities;

namespace Duheng.Application.Publications;

/// <summary>One row of the money table, in 元.</summary>
public sealed record PublicFundRow(string Name, decimal Total, decimal Central, decimal Provincial, decimal Municipal, decimal County, decimal CarriedOver, decimal Other)
{
    public static IReadOnlyList<PublicFundRow> Of(FundTable table)
    {
        ArgumentNullException.ThrowIfNull(table);

        return [Row("年初预算数", table.Initial), Row("全年预算数", table.Annual), Row("实际到位数", table.Received), Row("全年执行数", table.Executed), Row("资金结余", table.Balance)];
    }

    private static PublicFundRow Row(string name, FundRowSums sums) => new(
        name, Yuan(sums.Total), Yuan(sums.Central), Yuan(sums.Provincial), Yuan(sums.Municipal), Yuan(sums.County), Yuan(sums.CarriedOver), Yuan(sums.Other));

    private static decimal Yuan(Money money) => money.Yuan;
}
