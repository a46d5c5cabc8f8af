using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>Gathers the intervals of entries that reach into a period.</summary>
public sealed class IntervalTally(IntervalQuestion question, WorkingTime workingTime)
{
    private readonly List<Interval> found = [];
    private readonly Dictionary<string, long> excluded = [];
    private readonly MeasurePeriod period = question.Period;
    private long seen;
    private long counted;

    /// <summary>Whether an entry is meant, being of the period or reaching into it, and counts.</summary>
    public static EntryFate FateOf(MeasuredEntry entry, EntrySet set, RegisterColumn column, MeasurePeriod period, WorkingTime workingTime)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(period);

        var reaches = Reaches(period, column, entry);
        if (!reaches && !period.Holds(set.Register, entry))
        {
            return default;
        }

        var fate = EntryFate.Of(entry, set.Filter, new RowNode.Cell(column), workingTime);
        return fate.Counts && !reaches ? fate with { Excluded = Exclusions.OutsideWindow } : fate;
    }

    /// <summary>Looks at an entry, of whatever day.</summary>
    public void Add(MeasuredEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);

        seen += period.Holds(question.Set.Register, entry) || Reaches(period, question.Column, entry) ? 1 : 0;
        var fate = FateOf(entry, question.Set, question.Column, period, workingTime);
        if (fate.Counts)
        {
            counted++;
            found.AddRange(((RegisterValue.Periods)fate.Value!).Value); // it counts, so it has intervals
        }
        else if (fate.IsMeant)
        {
            excluded[fate.Excluded] = excluded.GetValueOrDefault(fate.Excluded) + 1;
        }
    }

    public IntervalAnswer Answer() => new(IntervalSet.Of(found, period.End).Within(period.Start, period.End), counted, seen, Tally.Listed(excluded));

    /// <summary>Whether an interval of the entry lies in the window at least in part.</summary>
    private static bool Reaches(MeasurePeriod period, RegisterColumn intervals, MeasuredEntry entry) =>
        entry.Day <= period.Until
        && entry.Cells.GetValueOrDefault(intervals.Key) is RegisterValue.Periods periods
        && IntervalSet.Of(periods.Value, period.End).Within(period.Start, period.End).Parts.Count > 0;
}
