using Duheng.Documents.Writing;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates;

/// <summary>The unit that a form prints its money in: 万元 with two decimals where that says it all, else the unit of the data, so that no amount changes.</summary>
internal sealed class FundUnit
{
    private const int Decimals = 2;

    private readonly MoneyUnit? unit;

    /// <summary>Several reports in one table: those that name a unit are put in one.</summary>
    public FundUnit(params IReadOnlyList<Funds> all)
    {
        var named = all.Where(funds => funds.Unit is not null).ToList();
        var yuan = named.SelectMany(funds => Amounts(funds).Select(amount => amount * funds.Unit!.Value.InYuan())).ToList(); // filtered before
        unit = named.Count == 0 ? null
            : named.TrueForAll(funds => funds.Unit == MoneyUnit.Wan) || yuan.TrueForAll(IsShortInWan) ? MoneyUnit.Wan
            : MoneyUnit.Yuan;
        IsMixed = named.Count > 0 && all.Any(funds => funds.Unit is null && Amounts(funds).Any());
    }

    /// <summary>Null where the data names none.</summary>
    public string? Symbol => unit?.Symbol();

    /// <summary>Whether some of the reports name a unit and others do not: their amounts cannot stand in one column.</summary>
    public bool IsMixed { get; }

    /// <summary>万元, or the place for it.</summary>
    public string Printed => FillIn.Or(Symbol, "金额单位");

    /// <summary>A cell of the money table.</summary>
    public string Cell(Funds funds, FundRow row, FundColumn column) =>
        row.IsRate() ? FormText.Rate(funds.Value(row, column)) : FormText.Number(Amount(funds, row, column));

    /// <summary>The same where the form asks for it.</summary>
    public string Wanted(Funds funds, FundRow row, string fact) => Amount(funds, row) is null || (IsMixed && funds.Unit is null) ? FillIn.For(fact) : Cell(funds, row, FundColumn.Total);

    /// <summary>An amount in the printed unit.</summary>
    public decimal? Amount(Funds funds, FundRow row, FundColumn column = FundColumn.Total) =>
        funds.Value(row, column) is { } amount ? unit is { } printed && funds.Unit is { } own ? amount * own.InYuan() / printed.InYuan() : amount : null;

    /// <summary>In a sentence: 40万元.</summary>
    public string Spoken(Funds funds, FundRow row) => $"{Cell(funds, row, FundColumn.Total)}{Printed}";

    private static IEnumerable<decimal> Amounts(Funds funds) => funds.Lines.Where(line => !line.Row.IsRate()).SelectMany(line => line.Figures.Values).Select(figure => figure.Value).OfType<decimal>();

    private static bool IsShortInWan(decimal yuan) => yuan / MoneyUnit.Wan.InYuan() is var wan && Rounding.HalfUp(wan, Decimals) == wan;
}
