using Duheng.Application.Measures;

namespace Duheng.Web.Api.Measures;

/// <summary>An indicator and its measure.</summary>
/// <param name="Measure">Empty when its actual value is stated by hand.</param>
/// <param name="Actual">Computed now; null without basis, or without a measure.</param>
/// <param name="NoBasis">Why there is none.</param>
/// <param name="Counted">Records that it rests on.</param>
/// <param name="Frozen">As it was when the self-evaluation was handed up.</param>
/// <param name="FrozenHash">SM3 of expression, value and records.</param>
public sealed record MeasureReply(
    int Position, string Indicator, string Measure, string? Actual, string? NoBasis, long Counted, string? Frozen, string? FrozenHash, DateTimeOffset? FrozenAt)
{
    internal static MeasureReply Of(IndicatorMeasure row) => new(
        row.Indicator.Position, row.Indicator.Name, row.Indicator.Measure, row.Measured?.Actual, row.Measured is { Actual: null } none ? none.Measured.NoBasis : null, row.Measured?.Measured.Counted ?? 0,
        row.Frozen?.Actual, row.Frozen?.Hash, row.Frozen?.FrozenAt);
}
