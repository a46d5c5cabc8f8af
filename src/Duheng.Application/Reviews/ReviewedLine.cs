using Duheng.Application.Evaluations;

namespace Duheng.Application.Reviews;

/// <summary>One row with the three figures side by side: ○ 自报, ● 重算, ■ 复核.</summary>
public sealed record ReviewedLine(EvaluatedLine Line, ReviewLine? Review)
{
    /// <summary>0 where no reviewer has written.</summary>
    public long Version => Review?.Version ?? 0;

    public decimal? Stated => Line.Score?.Line.Score?.Value;

    public decimal? Recomputed => Line.Score?.Score?.Value;

    /// <summary>What the reviewer gave, else what was recomputed; null for a row that nobody has scored yet.</summary>
    public decimal? Reviewed => Review?.ScoreCenti is { } centi ? centi / 100m : Recomputed;

    /// <summary>复核−自报.</summary>
    public decimal? Difference => Reviewed - Stated;

    /// <summary>A reviewer who found another value says what it is worth: the recomputed points are of the old one.</summary>
    public bool NeedsScore => Review is { ScoreCenti: null, Actual: { Length: > 0 } actual } && actual != Line.Line.Actual;

    /// <summary>A reviewer who departs from the recomputed points says why.</summary>
    public bool NeedsBasis => Review?.ScoreCenti is not null && Reviewed != Recomputed && Review.Basis.Length == 0;
}
