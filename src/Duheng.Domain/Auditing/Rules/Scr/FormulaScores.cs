using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Domain.Auditing.Rules.Scr;

/// <summary>Holds a claimed score against the scheme's formula, with every rate that a unit may fairly have used.</summary>
internal static class FormulaScores
{
    /// <summary>The line's score before rounding, where it was computed and not read off an interval table.</summary>
    public static decimal? Exact(AuditCase audit, IndicatorLine line) =>
        IsByInterval(audit, line) || audit.Rescored(line) is not { State: LineState.Computed } rescored ? null : rescored.Exact;

    public static bool IsByInterval(AuditCase audit, IndicatorLine line) =>
        audit.Scheme.SatisfactionBands.Count > 0 && line.Kind == IndicatorKind.Satisfaction;

    /// <summary>Whether the score follows from the exact rate or from a printed one, each as it is, rounded or cut.</summary>
    public static bool Agrees(AuditCase audit, IndicatorLine line, decimal exact)
    {
        if (Lines.Claimed(line) is not var (given, full))
        {
            return true;
        }

        var scores = Rates(audit, line, exact / full).Select(rate => full * Math.Clamp(rate, 0m, 1m)).Prepend(exact);
        return scores.Any(score => Math.Abs(given - score) <= audit.Limits.ScoreTolerance || IsRounded(audit, score, given));
    }

    /// <summary>Whether the printed rate is 100 % only because it was rounded up to it: then full points are fair.</summary>
    public static bool IsFullByRounding(IndicatorLine line, decimal exact, decimal full) =>
        line.Completion is { Value: 100m } printed && Completions.Agrees(exact / full * 100m, printed);

    /// <summary>9.7 for 9.71 is rounding; 9 for 9.91 is not, unless the scheme scores in whole points.</summary>
    private static bool IsRounded(AuditCase audit, decimal score, decimal given) =>
        Rounding.DecimalsOf(given) >= Math.Min(1, audit.Scheme.Decimals) && Rounding.Agrees(score, given);

    private static IEnumerable<decimal> Rates(AuditCase audit, IndicatorLine line, decimal exact)
    {
        var printed = line.Kind == IndicatorKind.Execution
            ? [line.Completion?.Value, RateOf(line.Actual), audit.Funds.Value(FundRow.ExecutionRate)]
            : (decimal?[])[line.Completion?.Value];
        foreach (var percent in printed.OfType<decimal>())
        {
            var decimals = Rounding.DecimalsOf(percent);
            yield return percent / 100m;
            yield return Rounding.HalfUp(exact * 100m, decimals) / 100m;
            yield return Rounding.Truncate(exact * 100m, decimals) / 100m;
        }
    }

    private static decimal? RateOf(StatedQuantity? actual) =>
        actual?.Value is { IsNumber: true, Upper: null, Unit.Family: UnitFamily.Percent } rate ? rate.Number : null;
}
