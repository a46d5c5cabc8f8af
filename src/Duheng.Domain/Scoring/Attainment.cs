using Duheng.Domain.Quantities;

namespace Duheng.Domain.Scoring;

/// <summary>Target and actual put on one scale (完成情况): what was promised, what was done, and in which direction it counts.</summary>
/// <param name="Target">In the target's unit; the lower end of a range.</param>
/// <param name="Actual">In the target's unit.</param>
public sealed record Attainment(decimal Target, decimal Actual, Comparison Direction)
{
    /// <summary>The upper end, when the target is a range.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The unit that both were put into; null for bare numbers.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Set when days were compared and not numbers.</summary>
    public bool IsDeadline { get; init; }

    /// <summary>Set when the same words stand on both sides.</summary>
    public bool IsSameText { get; init; }

    /// <summary>Less is better (反向指标).</summary>
    public bool IsReverse => Direction is Comparison.AtMost or Comparison.Below;

    public bool IsMet => IsSameText || Direction switch
    {
        Comparison.AtMost => Actual <= Target,
        Comparison.Below => Actual < Target,
        Comparison.Above => Actual > Target,
        Comparison.Between => Actual >= Target && Actual <= Upper,
        Comparison.None or Comparison.AtLeast or Comparison.EqualTo => Actual >= Target,
    };

    /// <summary>Actual over target (完成率 A/T); null without numbers or with a target of 0 or less.</summary>
    public decimal? Rate => IsSameText || IsDeadline || Target <= 0m ? null : Actual / Target;

    /// <summary>The rate that a form prints, in percent: upside down for a ceiling; null of a range, and where nothing was spent of a ceiling.</summary>
    public decimal? Completion => (Rate, Upper, IsReverse) switch
    {
        (null or < 0m, _, _) or (_, not null, _) => null,
        (_, _, true) => Actual > 0m ? Target / Actual * 100m : null,
        ({ } rate, _, _) => rate * 100m,
    };
}
