using Duheng.Domain.Quantities;

namespace Duheng.Application.Measures;

/// <summary>The computed actual value of a row (计算值): of now, or as it was frozen at the submission.</summary>
/// <param name="Actual">As it is filled into the form; null without basis.</param>
/// <param name="Says">How it came about, line by line; why there is no basis, where there is none.</param>
/// <param name="Counted">Entries that it rests on.</param>
public sealed record LineMeasure(string Expression, string? Actual, string Says, long Counted, long Excluded, bool IsFrozen)
{
    private const int LeastDecimals = 2;

    public static LineMeasure Of(FrozenMeasure frozen)
    {
        ArgumentNullException.ThrowIfNull(frozen);

        return new LineMeasure(frozen.Expression, frozen.Actual, frozen.Working, frozen.Counted, frozen.Excluded, IsFrozen: true);
    }

    /// <summary>Whether a typed value says the same as the computed one, to two decimals or as many as that is told in; never without basis.</summary>
    public bool Confirms(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);

        if (Actual is null)
        {
            return false;
        }

        if (string.Equals(typed.Trim(), Actual, StringComparison.Ordinal))
        {
            return true;
        }

        var (said, computed) = (QuantityReader.Read(typed), QuantityReader.Read(Actual));
        var decimals = Math.Max(LeastDecimals, Rounding.DecimalsOf(computed.Number));
        return said is { IsNumber: true, Upper: null } && computed.IsNumber && In(computed.Unit, said) is { } same && Rounding.HalfUp(same, decimals) == computed.Number;
    }

    /// <summary>In the unit of the computed value; null where it has another kind of unit.</summary>
    private static decimal? In(Unit? unit, Quantity said) => said.Unit is null || unit is null || said.Unit.Symbol == unit.Symbol ? said.Number
        : said.Unit.Family == unit.Family ? said.InBase / unit.Factor
        : null;
}
