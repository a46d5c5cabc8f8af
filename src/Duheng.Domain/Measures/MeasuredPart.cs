using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>One question of a measure with what came of it, so that its entries can be listed.</summary>
/// <param name="Expression">As printed.</param>
/// <param name="Set">The entries; null for a survey.</param>
/// <param name="Value">The column or condition; null for a count, a survey, intervals.</param>
/// <param name="Intervals">The column of intervals, of an availability.</param>
/// <param name="Outcome">What came of it; null when there is no basis.</param>
/// <param name="Working">How it came about, in one sentence.</param>
public sealed record MeasuredPart(string Expression, EntrySet? Set, RowNode? Value, RegisterColumn? Intervals, MeasurePeriod Period, RegisterValue? Outcome, string Working)
{
    /// <summary>The reference by which objects are told apart, of an availability of each; null otherwise.</summary>
    public RegisterColumn? By { get; init; }

    public required long Counted { get; init; }

    public required IReadOnlyList<Exclusion> Excluded { get; init; }
}
