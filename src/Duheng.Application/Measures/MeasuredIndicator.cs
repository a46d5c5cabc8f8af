using Duheng.Application.Targets;
using Duheng.Domain.Measures;
using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;

namespace Duheng.Application.Measures;

/// <summary>An indicator whose actual value is computed from records, with what came of it (按记录计算的业绩值).</summary>
public sealed record MeasuredIndicator(TargetIndicator Indicator, Measured Measured)
{
    private const int Decimals = 2;
    private const decimal Whole = 100m;

    /// <summary>
    /// As it is filled into the form, in the unit of the indicator: rounded half up to two decimals, or to as many as it takes
    /// not to become nothing, everything, or the target that it misses; null without basis.
    /// </summary>
    public string? Actual => Measured.Value switch
    {
        null => null,
        RegisterValue.Number number => Figures.Plain(Rounding.Faithful(number.Value, Decimals, [.. Marks()])) + Indicator.Unit,
        var other => MeasuredText.Of(other, Indicator.Unit, Decimals),
    };

    /// <summary>What a row of the self-evaluation shows of it.</summary>
    public LineMeasure Line => new(
        Indicator.Measure, Actual, Actual is null ? Measured.NoBasis : string.Join('\n', Measured.Working), Measured.Counted, Measured.Excluded.Sum(one => one.Count), IsFrozen: false);

    private IEnumerable<decimal> Marks()
    {
        yield return 0m;
        if (Indicator.Unit == "%")
        {
            yield return Whole;
        }

        if (QuantityReader.Read(Indicator.Printed) is { IsNumber: true } target)
        {
            yield return target.Number;
            if (target.Upper is { } upper)
            {
                yield return upper;
            }
        }
    }
}
