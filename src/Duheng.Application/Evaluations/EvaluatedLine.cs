using Duheng.Application.Measures;
using Duheng.Application.Targets;
using Duheng.Domain.Auditing;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Evaluations;

/// <summary>One row of the self-evaluation: promised, done, scored, and what is wrong with it.</summary>
/// <param name="Row">From 1: the budget-execution row is 1, the first indicator 2.</param>
/// <param name="Indicator">Null for the budget-execution row.</param>
/// <param name="Score">As computed now; null when the scheme has no such row.</param>
public sealed record EvaluatedLine(int Row, TargetIndicator? Indicator, EvaluationLine Line, LineScore? Score, IReadOnlyList<Finding> Findings)
{
    /// <summary>Of an indicator that is bound to a measure; null of others.</summary>
    public LineMeasure? Measure { get; init; }

    /// <summary>What its actual value rests on: records only where a measure says the same as was typed (佐证程度).</summary>
    public RestsOn RestsOn => Indicator is null ? RestsOn.Record
        : Measure?.Confirms(Line.Actual) == true ? RestsOn.Record
        : Line.RestsOn == RestsOn.Claim ? RestsOn.Claim
        : RestsOn.Document;

    /// <summary>The graver of its findings; null without any.</summary>
    public Severity? Worst => Findings.Count == 0 ? null : Findings.Max(finding => finding.Severity);
}
