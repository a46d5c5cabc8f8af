using Duheng.Domain.Reports;

namespace Duheng.Fixtures.Forms;

/// <summary>Picks printed amounts out of a draft's money.</summary>
internal static class FundCells
{
    public static FormCell Amount(DraftReport draft, FundRow row, FundColumn column)
    {
        var text = At(draft.Funds, row, column) ?? "";
        return new FormCell(text) { Facts = [Fact.Money(row, column, text)] };
    }

    /// <summary>The execution rate with its sign: 97.06%.</summary>
    public static FormCell Rate(DraftReport draft, FundColumn column)
    {
        var text = Percent(At(draft.Funds, FundRow.ExecutionRate, column));
        return new FormCell(text) { Facts = [Fact.Money(FundRow.ExecutionRate, column, text)] };
    }

    public static string? At(DraftFunds funds, FundRow row, FundColumn column)
    {
        var line = row switch
        {
            FundRow.Initial => funds.Initial,
            FundRow.Annual => funds.Annual,
            FundRow.Received => funds.Received,
            FundRow.Executed => funds.Executed,
            FundRow.Balance => funds.Balance,
            FundRow.ReceivedRate => funds.ReceivedRate,
            FundRow.ExecutionRate => funds.ExecutionRate,
            FundRow.ExecutedToDate or FundRow.RateToDate or FundRow.Forecast => new DraftFundRow(), // no self-evaluation prints them
        };
        return line.Cells()[(int)column] is { Length: > 0 } text ? text : null;
    }

    private static string Percent(string? rate) => rate is { Length: > 0 } && char.IsAsciiDigit(rate[0]) ? rate + "%" : rate ?? "";
}
