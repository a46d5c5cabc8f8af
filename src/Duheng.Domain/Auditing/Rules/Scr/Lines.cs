using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Domain.Auditing.Rules.Scr;

/// <summary>What the rules on points ask of a line: the claimed score against its weight, its direction, its excuses.</summary>
internal static class Lines
{
    public static Abstention? WithoutScores(AuditCase audit) => audit.Report.AllLines.Any(line => Claimed(line) is not null)
        ? null
        : Abstention.Lacking("没有可以对照的权重和得分", "no weights with scores to compare");

    /// <summary>Score and weight, where both are numbers, the weight is above 0, and they are of this line alone.</summary>
    public static (decimal Given, decimal Full)? Claimed(IndicatorLine line) =>
        !line.SharesScore && line.Score?.Value is { } given && line.Weight?.Value is { } full && full > 0m ? (given, full) : null;

    public static bool IsFull(AuditCase audit, IndicatorLine line) =>
        Claimed(line) is var (given, full) && Math.Abs(given - full) <= audit.Limits.ScoreTolerance;

    /// <summary>0 points where more is due or where nobody can say, and no word of a reason: SCR-11 is the root of it.</summary>
    public static bool IsZeroWithoutReason(AuditCase audit, IndicatorLine line) =>
        Claimed(line) is { Given: 0m }
        && !audit.Lexicon.IsReason(line.Reason?.Text)
        && !audit.Lexicon.Denies(line.Actual?.Text)
        && audit.Rescored(line)?.Score?.Value != 0m;

    /// <summary>Something was planned, nothing was done or spent, and yet all points are claimed.</summary>
    public static bool IsFullForNothing(AuditCase audit, IndicatorLine line) =>
        IsFull(audit, line) && (audit.Lexicon.Denies(line.Actual?.Text) || IsNothingOfPlan(audit, line));

    /// <summary>Less is better: by the printed sign, else by the kind of the line.</summary>
    public static bool IsReverse(AuditCase audit, IndicatorLine line)
    {
        if (line.Target is not { } target || line.Actual is not { } actual)
        {
            return false;
        }

        var (left, right) = Attainments.UnitsOf(line, target.Value, actual.Value);
        return target.Value.Comparison switch
        {
            Comparison.AtMost or Comparison.Below => true,
            Comparison.AtLeast or Comparison.Above or Comparison.Between => false,
            Comparison.None or Comparison.EqualTo => Attainments.IsReverseByNature(line, left ?? right, audit.Lexicon),
        };
    }

    /// <summary>No sign is printed and the name is of a thing that one wants less of: nobody can be sure.</summary>
    public static bool IsDirectionDoubtful(AuditCase audit, IndicatorLine line) =>
        line.Target?.Value is { Comparison: Comparison.None } && !IsReverse(audit, line) && audit.Lexicon.Holds("fewer-is-better", line.Name.Text);

    /// <summary>What may be at the root of a wrong score: a cell that differs from its twin, a weight, the sum of the weights.</summary>
    public static IReadOnlyList<string> Doubts(AuditCase audit, IndicatorLine line)
    {
        var over = audit.Report.AllLines.Sum(one => one.Weight?.Value ?? 0m) - audit.Scheme.FullMarks;
        var isWeightOff = over != 0m && Claimed(line) is var (given, full) && full - given == over;
        return
        [
            Facets.Twice(Facets.Score(line)), Facets.Weight(line), Facets.Twice(Facets.Target(line)), Facets.Twice(Facets.Actual(line)),
            .. isWeightOff ? [Facets.Weights] : Array.Empty<string>(),
            .. WrongSign(audit, line),
        ];
    }

    /// <summary>A cost with ≥: what follows from the sign is its fault (IND-21).</summary>
    public static IReadOnlyList<string> WrongSign(AuditCase audit, IndicatorLine line) =>
        line is { Kind: IndicatorKind.Cost, Target.Value: { Comparison: Comparison.AtLeast or Comparison.Above } target }
        && Attainments.IsReverseByNature(line, target.Unit, audit.Lexicon)
            ? [Facets.Target(line)]
            : [];

    /// <summary>The scores of the lines that apply, added up.</summary>
    public static decimal ApplicableSum(AuditCase audit) => audit.Report.AllLines
        .Where(line => !audit.Lexicon.Is("not-applicable", line.Actual?.Text))
        .Sum(line => line.Score?.Value ?? 0m);

    /// <summary>A cost, told as an amount: an overrun in percent is none.</summary>
    public static bool IsCost(IndicatorLine line)
    {
        if (line.Target is not { } target || line.Actual is not { } actual)
        {
            return false;
        }

        var (left, right) = Attainments.UnitsOf(line, target.Value, actual.Value);
        return (left ?? right)?.Family is { } family ? family == UnitFamily.Money : line.Kind == IndicatorKind.Cost;
    }

    /// <summary>The places of the same figure in the text.</summary>
    public static IReadOnlyList<Place> Also(Figure figure, Figure? twin) =>
        twin is not null && twin.Value == figure.Value ? [twin.Place] : [];

    private static bool IsNothingOfPlan(AuditCase audit, IndicatorLine line) =>
        line.Actual?.Value is { IsNumber: true, Number: 0m, Upper: null }
        && line.Target?.Value is { IsNumber: true, Number: > 0m }
        && (IsReverse(audit, line) ? IsCost(line) : !IsDirectionDoubtful(audit, line));
}
