using Duheng.Domain.Proving;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Domain.Auditing.Rules.Evd;

/// <summary>A typed actual beside the one that the records make.</summary>
internal sealed record MeasuredActual(IndicatorLine Line, StatedQuantity Typed, MeasuredValue Measured, decimal Computed)
{
    private const int LeastDecimals = 2;
    private const decimal Whole = 100m;

    /// <summary>The typed unit, or the one that both must mean.</summary>
    public Unit? Unit { get; private init; }

    /// <summary>Both count, and not the same thing: 小时 and 次.</summary>
    public bool IsOfAnotherUnit { get; private init; }

    /// <summary>Lines whose typed figure can be held against a computed one.</summary>
    public static IEnumerable<MeasuredActual> Of(AuditCase audit) => PlatformOnly.Lines(audit).Select(one => Of(one.Line, one.Kept)).OfType<MeasuredActual>();

    /// <summary>As the records have it, in the typed unit: 31.5分钟.</summary>
    public string Printed => IsOfAnotherUnit
        ? Figures.Rounded(Measured.Number ?? 0m, LeastDecimals) + Measured.Unit
        : Figures.Plain(Rounding.Faithful(Computed, Math.Max(Rounding.DecimalsOf(Typed.Value.Number), LeastDecimals), [Typed.Value.Number])) + (Unit?.Symbol ?? Measured.Unit);

    /// <summary>What is typed is what was computed, rounded as it was typed.</summary>
    public bool Agrees(Thresholds limits) => !IsOfAnotherUnit && Typed.Value switch
    {
        { Upper: { } upper } range => Computed >= range.Number && Computed <= upper,
        { IsApproximate: true } about => Math.Abs(about.Number - Computed) <= Math.Abs(Computed) * limits.ApproximateNumbers,
        { Comparison: Comparison.AtLeast } least => Computed >= least.Number,
        { Comparison: Comparison.Above } above => Computed > above.Number,
        { Comparison: Comparison.AtMost } most => Computed <= most.Number,
        { Comparison: Comparison.Below } below => Computed < below.Number,

        // Who writes all or nothing does not mean nearly.
        { Unit.Family: UnitFamily.Percent, Number: 0m or Whole } all => Rounding.HalfUp(Computed, Figures.MostDecimals) == all.Number,
        var exact => Rounding.Agrees(Computed, exact.Number) && !RoundedOntoTarget(exact.Number),
    };

    public Remark ToRemark(string howZh, string howEn) => new(
        Typed.Place,
        $"“{Line.Name.Text}”填 {Typed.Text}，{howZh} {Printed}（{Figures.Plain(Measured.Counted)} 条记录）。",
        $"\"{Line.Name.Text}\" says {Typed.Text}; {howEn} {Printed} ({Figures.Plain(Measured.Counted)} records).")
    {
        Indicator = Line.Name.Text,
        Stated = Typed.Text,
        Expected = Printed,
        Difference = IsOfAnotherUnit ? null : Math.Abs(Typed.Value.Number - Computed),
        AlsoAt = Line.Twin?.Actual is { } twin ? [twin.Place] : [],
        Explains = [Facets.Actual(Line)],
    };

    /// <summary>The target is met as typed, and missed as computed: rounding must not decide that.</summary>
    private bool RoundedOntoTarget(decimal typed) => Line.Target?.Value is { IsNumber: true, Unit: var unit } target && Unit is not null && (unit is null || unit.Symbol == Unit.Symbol)
        && target.Comparison switch
        {
            Comparison.AtLeast => typed >= target.Number && Computed < target.Number,
            Comparison.AtMost => typed <= target.Number && Computed > target.Number,
            _ => false,
        };

    private static MeasuredActual? Of(IndicatorLine line, LineEvidence kept)
    {
        if (line.Actual is not { Value.IsNumber: true } typed || kept.Measured is not { Number: { } number } measured)
        {
            return null;
        }

        var theirs = UnitTable.Find(measured.Unit);
        var ours = typed.Value.Unit ?? UnitInName.Read(line.Name.Text) ?? line.Target?.Value.Unit ?? theirs;
        var factor = ours is null || theirs is null ? 1m : theirs.Factor / ours.Factor;
        return new MeasuredActual(line, typed, measured, number * factor)
        {
            Unit = ours,
            IsOfAnotherUnit = ours is not null && theirs is not null && !ours.IsComparableWith(theirs),
        };
    }
}
