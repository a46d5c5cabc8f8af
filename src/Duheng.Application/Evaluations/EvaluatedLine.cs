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
    /// <summary>The indicator, or 预算执行率.</summary>
    public string Name => Indicator?.Name ?? "预算执行率";

    /// <summary>Of an indicator that is bound to a measure; null of others.</summary>
    public LineMeasure? Measure { get; init; }

    /// <summary>How many files are attached to it.</summary>
    public int Files { get; init; }

    /// <summary>What its actual value rests on: records only where a measure says the same as was typed, a document only where one is attached (佐证程度).</summary>
    public RestsOn RestsOn => Indicator is null ? RestsOn.Record
        : Measure?.Confirms(Line.Actual) == true ? RestsOn.Record
        : Files > 0 ? RestsOn.Document
        : RestsOn.Claim;

    /// <summary>Whether a document is told of, and is not there (未附文件).</summary>
    public bool LacksFile => Indicator is not null && RestsOn == RestsOn.Claim && Line.RestsOn != RestsOn.Claim;

    /// <summary>The graver of its findings; null without any.</summary>
    public Severity? Worst => Findings.Count == 0 ? null : Findings.Max(finding => finding.Severity);
}
