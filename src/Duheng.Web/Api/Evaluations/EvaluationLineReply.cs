using System.Globalization;
using Duheng.Application.Evaluations;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Versions;

namespace Duheng.Web.Api.Evaluations;

/// <summary>A row of a self-evaluation with its points. Points are points, not hundredths.</summary>
/// <param name="Row">From 1: the budget-execution row is 1, the first indicator 2.</param>
/// <param name="Name">Null for the budget-execution row.</param>
/// <param name="Computed">The actual value as records tell it; null without basis, or without a measure.</param>
/// <param name="Records">How many records that rests on.</param>
/// <param name="Recomputed">Null where the scheme cannot score it.</param>
public sealed record EvaluationLineReply(
    int Row, string? Level1, string? Level2, string? Name, string? Target, string Actual, string Reason, decimal? Stated, decimal? Recomputed, decimal? Weight, string? Working, string RestsOn,
    string Evidence, string? Computed, long? Records, long Version) : VersionedReply
{
    internal override string Tag => string.Create(CultureInfo.InvariantCulture, $"{Row}.{Version}");

    internal static EvaluationLineReply Of(EvaluatedLine line) => new(
        line.Row, line.Indicator?.Level1, line.Indicator?.Level2, line.Indicator?.Name, line.Indicator?.Printed, line.Line.Actual, line.Line.Reason, line.Line.StatedCenti / 100m, line.Score?.Score?.Value,
        line.Score?.Line.Weight?.Value, line.Score?.Formula.Zh, line.RestsOn.Key(), line.Line.Evidence, line.Measure?.Actual, line.Measure?.Counted, line.Line.Version);
}
