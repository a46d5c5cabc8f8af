namespace Duheng.Domain.Measures;

/// <summary>The intervals in the window of the period, what overlaps counted once.</summary>
/// <param name="Counted">Entries with an interval in the window.</param>
/// <param name="Seen">Entries of the register in the period, whether they are meant or not.</param>
public sealed record IntervalAnswer(IntervalSet Intervals, long Counted, long Seen, IReadOnlyList<Exclusion> Excluded)
{
    /// <summary>The same told apart, by the key of the object; empty for what leads nowhere.</summary>
    public IReadOnlyDictionary<string, IntervalSet> ByObject { get; init; } = new Dictionary<string, IntervalSet>(StringComparer.Ordinal);
}
