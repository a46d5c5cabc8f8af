using Duheng.Tests.Auditing;

namespace Duheng.Tests.Scoring;

/// <summary>The example of docs/scoring/ID.md: a report, and what it must score.</summary>
internal sealed class WorkedExample : PageCase
{
    /// <summary>Of every line that carries points, the execution row first; null is not scored.</summary>
    public List<decimal?> Scores { get; init; } = [];

    public decimal Low { get; init; }

    public decimal High { get; init; }

    public string GradeHigh { get; init; } = "";
}
