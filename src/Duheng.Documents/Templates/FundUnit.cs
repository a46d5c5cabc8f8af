using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates;

/// <summary>The unit that a form prints its money in: 万元 with two decimals where that says it all, else the unit of the data, so that no amount changes.</summary>
internal sealed class FundUnit
{
    private const int Decimals = 2;

    private readonly decimal divisor;

    public FundUnit(Funds funds)
    {
        var amounts = funds.Lines.Where(line => !IsRate(line.Row)).SelectMany(line => line.Figures.Values).Select(figure => figure.Value).OfType<decimal>();
        var isWan = funds.Unit == MoneyUnit.Yuan && amounts.All(amount => Rounding.HalfUp(ToWan(amount), Decimals) == ToWan(amount));
        divisor = isWan ? ToYuan(MoneyUnit.Wan) : 1m;
        Symbol = isWan ? MoneyUnit.Wan.Symbol() : funds.Unit?.Symbol();
    }

    /// <summary>Null where the data names none.</summary>
    public string? Symbol { get; }

    /// <summary>万元, or the place for it.</summary>
    public string Printed => Writing.FillIn.Or(Symbol, "金额单位");

    /// <summary>A cell of the money table.</summary>
    public string Cell(Funds funds, FundRow row, FundColumn column) =>
        IsRate(row) ? FormText.Rate(funds.Value(row, column)) : Amount(funds.Value(row, column));

    public string Amount(decimal? amount) => FormText.Number(amount / divisor);

    /// <summary>In a sentence: 40万元.</summary>
    public string Spoken(decimal amount) => $"{Amount(amount)}{Printed}";

    private static bool IsRate(FundRow row) => row is FundRow.ReceivedRate or FundRow.ExecutionRate;

    private static decimal ToWan(decimal yuan) => yuan / ToYuan(MoneyUnit.Wan);

    private static decimal ToYuan(MoneyUnit unit) => unit.InYuan();
}
