using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Scoring;

/// <summary>Decides whether a line's target and actual can be compared, and puts them on one scale.</summary>
public static class Attainments
{
    /// <summary>Units this far apart in worth (元 and 万元) are only converted when the outcome is plausible.</summary>
    private const decimal UnitClash = 1_000m;

    /// <summary>How far actual and target may be apart before a conversion is no longer believed.</summary>
    private const decimal PlausibleRatio = 20m;

    /// <summary>Null when the two cannot be compared.</summary>
    public static Attainment? Of(IndicatorLine line, int? year, Lexicon lexicon)
    {
        if (line.Target is not { IsBlank: false } target || line.Actual is not { IsBlank: false } actual)
        {
            return null;
        }

        return Numbers(line, target.Value, actual.Value, lexicon)
            ?? Dates(target.Value, actual.Value, year)
            ?? (PrintedText.Key(target.Text) == PrintedText.Key(actual.Text)
                ? new Attainment(0m, 0m, Comparison.EqualTo) { IsSameText = true }
                : null);
    }

    /// <summary>Whether the line's figures are in money units that clash by 10⁴ (元 against 万元).</summary>
    public static bool HasUnitClash(IndicatorLine line) =>
        line.Target?.Value is { IsNumber: true } target && line.Actual?.Value is { IsNumber: true } actual
        && UnitsOf(line, target, actual) is var (left, right) && Clashes(target, left, actual, right);

    /// <summary>The unit of each side: its own, else the name's, else the other side's.</summary>
    public static (Unit? Target, Unit? Actual) UnitsOf(IndicatorLine line, Quantity target, Quantity actual)
    {
        var named = UnitInName.Read(line.Name.Text);
        var left = target.Unit ?? Fitting(named, actual.Unit) ?? actual.Unit;
        var right = actual.Unit ?? Fitting(named, target.Unit) ?? target.Unit;
        return (left, right);
    }

    /// <summary>Less is better for costs and for durations, unless the name says otherwise (节约率, 使用年限).</summary>
    public static bool IsReverseByNature(IndicatorLine line, Unit? unit, Lexicon lexicon) =>
        (line.Kind == IndicatorKind.Cost && !lexicon.Holds("savings", line.Name.Text))
        || (unit?.Family == UnitFamily.Duration && !lexicon.Holds("longer-is-better", line.Name.Text));

    private static Unit? Fitting(Unit? named, Unit? other) =>
        named is null || (other is not null && !named.IsComparableWith(other)) ? null : named;

    private static Attainment? Numbers(IndicatorLine line, Quantity target, Quantity actual, Lexicon lexicon)
    {
        if (!target.IsNumber || !actual.IsNumber || actual.Upper is not null)
        {
            return null;
        }

        var (left, right) = UnitsOf(line, target, actual);
        if (left is not null && right is not null && !left.IsComparableWith(right))
        {
            return null;
        }

        if (Clashes(target, left, actual, right) || IsRateAsOne(line, target, actual))
        {
            return null;
        }

        // Multiply first: 120分钟 is 2小时 exactly, while 60 ÷ 3600 alone has no end.
        var converted = actual.Number * (right?.Factor ?? 1m) / (left?.Factor ?? 1m);
        return new Attainment(target.Number, converted, DirectionOf(line, target, left ?? right, lexicon))
        {
            Upper = target.Upper,
            Unit = left ?? right,
        };
    }

    private static Comparison DirectionOf(IndicatorLine line, Quantity target, Unit? unit, Lexicon lexicon)
    {
        // Nobody promises at least nothing: a target of 0 without a sign is a ceiling.
        var reverse = IsReverseByNature(line, unit, lexicon) || target.Number == 0m;
        return target.Comparison switch
        {
            Comparison.None => reverse ? Comparison.AtMost : Comparison.AtLeast,
            Comparison.EqualTo => reverse ? Comparison.AtMost : Comparison.EqualTo,
            var printed => printed,
        };
    }

    private static bool Clashes(Quantity target, Unit? left, Quantity actual, Unit? right)
    {
        if (left is null || right is null || left.Family is not (UnitFamily.Money or UnitFamily.Count) || target.Number == 0m || actual.Number == 0m)
        {
            return false;
        }

        var apart = left.Factor > right.Factor ? left.Factor / right.Factor : right.Factor / left.Factor;
        var ratio = Math.Abs(actual.Number * right.Factor / (target.Number * left.Factor));
        return apart >= UnitClash && ratio is > PlausibleRatio or < (1m / PlausibleRatio);
    }

    /// <summary>100% against 1: a rate printed as a share. Nobody can tell, so nobody compares.</summary>
    private static bool IsRateAsOne(IndicatorLine line, Quantity target, Quantity actual) =>
        (target.Unit?.Family, actual.Unit?.Family) switch
        {
            (UnitFamily.Percent, null) => actual.Number is > 0m and <= 1m && target.Number > PlausibleRatio,
            (null, UnitFamily.Percent) => target.Number is > 0m and <= 1m && actual.Number > PlausibleRatio,
            (null, null) when line.Name.Text.Contains('率', StringComparison.Ordinal) || line.Name.Text.Contains("满意度", StringComparison.Ordinal) =>
                (actual.Number is > 0m and <= 1m && target.Number > PlausibleRatio) || (target.Number is > 0m and <= 1m && actual.Number > PlausibleRatio),
            _ => false,
        };

    private static Attainment? Dates(Quantity target, Quantity actual, int? year)
    {
        if (DateOf(target, actual) is not { } promised || DateOf(actual, target) is not { } done)
        {
            return null;
        }

        // Without a year on either side any year will do, as long as it is the same one.
        var common = year ?? promised.Year ?? done.Year ?? 2000;
        var (deadline, first, last) = (promised.Last(common), done.First(common), done.Last(common));
        if (last > deadline && first <= deadline && done != promised)
        {
            return null;
        }

        var direction = target.Comparison == Comparison.AtLeast ? Comparison.AtLeast : Comparison.AtMost;
        return new Attainment(deadline!.Value.DayNumber, last!.Value.DayNumber, direction) { IsDeadline = true };
    }

    /// <summary>A date, or a bare 2021 beside one.</summary>
    private static CalendarDate? DateOf(Quantity one, Quantity other) => one switch
    {
        { Kind: QuantityKind.Date } => one.Date,
        { IsNumber: true, Unit: null, Upper: null, Number: >= 1950m and <= 2100m } when other.Kind == QuantityKind.Date && one.Number == decimal.Truncate(one.Number)
            => new CalendarDate((int)one.Number, null, null),
        _ => null,
    };
}
