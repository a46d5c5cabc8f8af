using Duheng.Application.Targets;
using Duheng.Domain.Registers;

namespace Duheng.Application.Measures;

/// <summary>An indicator with what could be or is computed for it.</summary>
/// <param name="Name">Of the measure, where a pack has the same; empty for an expression of one's own.</param>
/// <param name="Measured">Computed now; null when nothing is bound.</param>
/// <param name="Frozen">From the submission; null before.</param>
/// <param name="Proposals">What packs have for it: by its code, else by its name.</param>
public sealed record IndicatorMeasure(TargetIndicator Indicator, string Name, MeasuredIndicator? Measured, FrozenMeasure? Frozen, IReadOnlyList<Measure> Proposals);
