using Duheng.Domain.Reports;

namespace Duheng.Domain.Scoring;

/// <summary>Scores a report anew under a scheme, line by line. Arithmetic only; what cannot be scored is said so, never 0.</summary>
public static class ReportScoring
{
    /// <summary>Null when no line carries points: then nothing can be recomputed, and nothing must look like a 0.</summary>
    public static ScoreSheet? Score(Report report, Scheme scheme, Lexicon lexicon)
    {
        var hasPoints = report.AllLines.Any(line => line.Weight?.Value is not null || BlockScoring.Fits(line));

        return hasPoints
            ? new ScoreSheet(
                scheme,
                report.Execution is { } execution ? ExecutionLineScoring.Score(execution, report.Funds, scheme, lexicon) : null,
                Lines(report, scheme, lexicon))
            {
                NotApplicableWeight = scheme.RescalesNotApplicable
                    ? report.Indicators.Where(line => lexicon.Is("not-applicable", line.Actual?.Text)).Sum(line => line.Weight?.Value ?? 0m)
                    : 0m,
            }
            : null;
    }

    /// <summary>In the order of the report; lines of a block that alone has points together.</summary>
    private static IReadOnlyList<LineScore> Lines(Report report, Scheme scheme, Lexicon lexicon)
    {
        var year = report.Year?.Year;
        var blocks = report.Indicators.Where(BlockScoring.Fits)
            .GroupBy(line => line.BlockPoints!.Place) // as Fits wants
            .SelectMany(block => BlockScoring.Score([.. block], scheme, year, lexicon))
            .ToDictionary(one => (object)one.Line, ReferenceEqualityComparer.Instance);
        return [.. report.Indicators.Select(line => blocks.GetValueOrDefault(line) ?? IndicatorLineScoring.Score(line, scheme, year, lexicon))];
    }
}
