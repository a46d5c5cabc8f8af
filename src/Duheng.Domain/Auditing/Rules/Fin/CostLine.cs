using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Domain.Auditing.Rules.Fin;

/// <summary>A cost line that tells a total of money (成本指标), with its target and actual as money where they can be told.</summary>
internal sealed record CostLine(IndicatorLine Line, Money? Target, Money? Actual)
{
    private static readonly Working<List<CostLine>> Found = new(audit => [.. audit.Report.Indicators.Where(line => IsTotal(line, audit.Lexicon)).Select(Read)]);

    /// <summary>Cost lines in money, without unit costs, rates and savings.</summary>
    public static IReadOnlyList<CostLine> Of(AuditCase audit) => Found.Of(audit);

    public static Abstention? Abstains(AuditCase audit) => Of(audit).Count == 0
        ? Abstention.NotApplicable("没有按总额填列的成本指标", "no cost line tells a total of money")
        : null;

    private static bool IsTotal(IndicatorLine line, Lexicon lexicon) =>
        line.Kind == IndicatorKind.Cost
        && !lexicon.Holds("savings", line.Name.Text)
        && !lexicon.Holds("unit-costs", line.Name.Text)
        && IsPlain(line.Target) && IsPlain(line.Actual) && IsPlain(UnitInName.Read(line.Name.Text));

    private static bool IsPlain(StatedQuantity? value) => value is null || IsPlain(value.Value.Unit);

    private static bool IsPlain(Unit? unit) =>
        unit is null || (unit.Family == UnitFamily.Money && !unit.Symbol.Contains('/', StringComparison.Ordinal));

    private static CostLine Read(IndicatorLine line)
    {
        var (target, actual) = (line.Target?.Value, line.Actual?.Value);
        var (left, right) = Attainments.UnitsOf(line, target ?? Quantity.Blank, actual ?? Quantity.Blank);

        // Where the units clash, the unit in the name is wrong: what is printed beside the other figure counts.
        if (Attainments.HasUnitClash(line))
        {
            (left, right) = (target?.Unit ?? actual?.Unit ?? left, actual?.Unit ?? target?.Unit ?? right);
        }

        return new CostLine(line, MoneyOf(target, left), MoneyOf(actual, right));
    }

    private static Money? MoneyOf(Quantity? value, Unit? unit) => value is { IsNumber: true } && unit is { Family: UnitFamily.Money }
        ? Money.FromYuan(Rounding.HalfUp((value.Upper ?? value.Number) * unit.Factor, 2))
        : null;
}
