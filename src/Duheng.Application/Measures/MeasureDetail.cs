using Duheng.Application.Evaluations;
using Duheng.Application.Projects;
using Duheng.Application.Targets;
using Duheng.Domain.Measures;

namespace Duheng.Application.Measures;

/// <summary>The way from the points of a row to the records behind it (从得分到记录).</summary>
/// <param name="Measured">Computed now.</param>
/// <param name="Frozen">From the submission; null before.</param>
/// <param name="Line">Of the self-evaluation; null before it was begun.</param>
/// <param name="Part">Which of the measure's questions the records belong to; null when none asks for entries.</param>
/// <param name="Records">Of that part.</param>
/// <param name="Sources">How the entries of that part came into their register.</param>
/// <param name="Since">What became of the frozen list; null without one.</param>
public sealed record MeasureDetail(
    ProjectYear Year, TargetIndicator Indicator, MeasuredIndicator Measured, FrozenMeasure? Frozen, EvaluatedLine? Line, MeasuredPart? Part, IReadOnlyList<MeasuredRow> Records,
    IReadOnlyList<SourceCount> Sources, IReadOnlyList<RecordChange>? Since);
