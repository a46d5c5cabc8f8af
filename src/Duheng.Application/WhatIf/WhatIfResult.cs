using Duheng.Domain.Scoring;

namespace Duheng.Application.WhatIf;

/// <summary>How score and grade move: the recomputation as it is, and as it would be.</summary>
/// <param name="Before">By the report's own scheme and weights.</param>
/// <param name="Moved">Lines whose score or weight differs, in the order of the report.</param>
/// <param name="Turning">Lines that alone would change the grade, if they were lost or won whole.</param>
public sealed record WhatIfResult(ScoreSheet Before, ScoreSheet After, IReadOnlyList<MovedLine> Moved, IReadOnlyList<TurningLine> Turning);
