using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Application.WhatIf;

/// <summary>How score and grade move: the recomputation as it is, and as it would be.</summary>
/// <param name="Before">By the report's own scheme and weights.</param>
/// <param name="Moved">Lines whose score or weight differs, in the order of the report.</param>
/// <param name="Turning">Lines that alone would change the grade, if they were lost or won whole.</param>
public sealed record WhatIfResult(ScoreSheet Before, ScoreSheet After, IReadOnlyList<MovedLine> Moved, IReadOnlyList<TurningLine> Turning)
{
    /// <summary>Lines that fit no category of the other scheme and keep their weight.</summary>
    public IReadOnlyList<IndicatorLine> Unplaced { get; init; } = [];

    /// <summary>Categories of the other scheme that the report has no line for; the others share their points.</summary>
    public IReadOnlyList<SchemeGroup> Absent { get; init; } = [];
}
