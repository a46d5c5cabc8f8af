using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>
/// Points in time as intervals that neither overlap nor touch (时段集合), in their order. Each goes from its start until before its end,
/// so that two that follow each other share nothing and leave no gap.
/// </summary>
public sealed class IntervalSet : IEquatable<IntervalSet>
{
    public static readonly IntervalSet Empty = new([]);

    private readonly List<(DateTime Start, DateTime End)> parts;

    private IntervalSet(List<(DateTime Start, DateTime End)> parts) => this.parts = parts;

    public IReadOnlyList<(DateTime Start, DateTime End)> Parts => parts;

    public TimeSpan Length => new(parts.Sum(part => (part.End - part.Start).Ticks));

    /// <summary>Intervals in any order; one that is still open ends at a moment, and counts for nothing when it starts after that.</summary>
    public static IntervalSet Of(IEnumerable<Interval> intervals, DateTime openUntil)
    {
        ArgumentNullException.ThrowIfNull(intervals);

        return Merged(intervals.Select(one => (one.Start, one.End ?? openUntil)));
    }

    /// <summary>From a moment until before another; nothing when that is not later.</summary>
    public static IntervalSet Between(DateTime start, DateTime end) => start < end ? new([(start, end)]) : Empty;

    public IntervalSet Union(IntervalSet other)
    {
        ArgumentNullException.ThrowIfNull(other);

        return Merged(parts.Concat(other.parts));
    }

    public IntervalSet Intersect(IntervalSet other)
    {
        ArgumentNullException.ThrowIfNull(other);

        var common = new List<(DateTime Start, DateTime End)>();
        for (int mine = 0, theirs = 0; mine < parts.Count && theirs < other.parts.Count;)
        {
            var (start, end) = (Later(parts[mine].Start, other.parts[theirs].Start), Earlier(parts[mine].End, other.parts[theirs].End));
            if (start < end)
            {
                common.Add((start, end));
            }

            if (parts[mine].End < other.parts[theirs].End)
            {
                mine++;
            }
            else
            {
                theirs++;
            }
        }

        return new IntervalSet(common);
    }

    /// <summary>What lies in this set and not in the other.</summary>
    public IntervalSet Except(IntervalSet other)
    {
        ArgumentNullException.ThrowIfNull(other);

        return parts.Count == 0 ? Empty : Intersect(other.Outside(parts[0].Start, parts[^1].End));
    }

    /// <summary>The part of the set in a window: a year, the time from report to response.</summary>
    public IntervalSet Within(DateTime start, DateTime end) => Intersect(Between(start, end));

    public bool Equals(IntervalSet? other) => other is not null && parts.SequenceEqual(other.parts);

    public override bool Equals(object? obj) => Equals(obj as IntervalSet);

    public override int GetHashCode() => parts.Aggregate(0, (hash, part) => HashCode.Combine(hash, part));

    public override string ToString() =>
        string.Join(", ", parts.Select(part => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{part.Start:s}..{part.End:s}")));

    /// <summary>The gaps of the set in a window.</summary>
    private IntervalSet Outside(DateTime start, DateTime end)
    {
        var gaps = new List<(DateTime Start, DateTime End)>();
        var from = start;
        foreach (var part in parts)
        {
            if (from < part.Start)
            {
                gaps.Add((from, Earlier(part.Start, end)));
            }

            from = Later(from, part.End);
            if (from >= end)
            {
                return new IntervalSet(gaps);
            }
        }

        gaps.Add((from, end));
        return new IntervalSet(gaps);
    }

    private static IntervalSet Merged(IEnumerable<(DateTime Start, DateTime End)> intervals)
    {
        var merged = new List<(DateTime Start, DateTime End)>();
        foreach (var one in intervals.Where(one => one.Start < one.End).OrderBy(one => one.Start))
        {
            if (merged.Count > 0 && one.Start <= merged[^1].End)
            {
                merged[^1] = (merged[^1].Start, Later(merged[^1].End, one.End));
            }
            else
            {
                merged.Add(one);
            }
        }

        return merged.Count == 0 ? Empty : new IntervalSet(merged);
    }

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;
}
