using Duheng.Application.Measures;

namespace Duheng.Web.Api.Measures;

/// <summary>How the actual value of an indicator came about.</summary>
/// <param name="Working">Line by line.</param>
/// <param name="Records">Of the part that was asked for, those that do not count too.</param>
/// <param name="Changes">Since the submission; null before one.</param>
public sealed record MeasureDetailReply(
    int Position, string Indicator, string Measure, string? Actual, string? NoBasis, IReadOnlyList<string> Working, IReadOnlyList<MeasureRecordReply> Records, string? Frozen, string? FrozenHash,
    IReadOnlyList<MeasureChangeReply>? Changes)
{
    internal static MeasureDetailReply Of(MeasureDetail detail) => new(
        detail.Indicator.Position, detail.Indicator.Name, detail.Indicator.Measure, detail.Measured.Actual, detail.Measured.Actual is null ? detail.Measured.Measured.NoBasis : null,
        detail.Measured.Measured.Working, detail.Part?.Set is { } set ? [.. detail.Records.Select(record => MeasureRecordReply.Of(record, set.Register))] : [], detail.Frozen?.Actual, detail.Frozen?.Hash, detail.Since is null ? null : [.. detail.Since.Select(MeasureChangeReply.Of)]);
}
