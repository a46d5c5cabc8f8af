using Duheng.Domain.Reports;

namespace Duheng.Domain.Scoring;

/// <summary>Scores a report anew under a scheme, line by line. Arithmetic only; what cannot be scored is said so, never 0.</summary>
public static class ReportScoring
{
    /// <summary>Null when no line carries points: then nothing can be recomputed, and nothing must look like a 0.</summary>
    public static ScoreSheet? Score(Report report, Scheme scheme, Lexicon lexicon)
    {
        var hasPoints = report.AllLines.Any(line => line.Weight?.Value is not null);

        return hasPoints
            ? new ScoreSheet(
                scheme,
                report.Execution is { } execution ? ExecutionLineScoring.Score(execution, report.Funds, scheme, lexicon) : null,
                [.. report.Indicators.Select(line => IndicatorLineScoring.Score(line, scheme, report.Year?.Year, lexicon))])
            {
                NotApplicableWeight = scheme.RescalesNotApplicable
                    ? report.Indicators.Where(line => lexicon.Is("not-applicable", line.Actual?.Text)).Sum(line => line.Weight?.Value ?? 0m)
                    : 0m,
            }
            : null;
    }
}
