using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Scoring;

/// <summary>One line recomputed (重算), with its working in words.</summary>
/// <param name="Score">Null exactly when the line is not scored.</param>
public sealed record LineScore(IndicatorLine Line, LineState State, Points? Score, Wording Formula)
{
    /// <summary>The score before it was rounded; only where it was computed.</summary>
    public decimal? Exact { get; init; }

    /// <summary>What the line adds to the low total.</summary>
    public decimal Low => Score?.Value ?? 0m;

    /// <summary>What the line could add at most; of a block that has points and none by line, what is left to the block stands at its first open line.</summary>
    public decimal High => Score?.Value ?? LeftToBlock ?? Math.Max(Line.Weight?.Value ?? 0m, 0m);

    /// <summary>Null unless only the line's block has points.</summary>
    public decimal? LeftToBlock { get; init; }

    /// <summary>Recomputed less stated, where both are known.</summary>
    public decimal? Difference => Score is { } score && Line.Score?.Value is { } stated ? score.Value - stated : null;
}
