using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>Gathers the intervals of entries that reach into a period.</summary>
public sealed class IntervalTally(IntervalQuestion question, WorkingTime workingTime)
{
    private readonly Dictionary<string, List<Interval>> found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> excluded = [];
    private readonly MeasurePeriod period = question.Period;
    private long seen;
    private long counted;

    /// <summary>Whether an entry is meant, being of the period or reaching into it, and counts.</summary>
    /// <param name="by">The reference that has to lead somewhere; null for none.</param>
    public static EntryFate FateOf(MeasuredEntry entry, EntrySet set, RegisterColumn column, RegisterColumn? by, MeasurePeriod period, WorkingTime workingTime)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(period);

        var reaches = Reaches(period, column, entry);
        if (!reaches && !period.Holds(set.Register, entry))
        {
            return default;
        }

        var fate = EntryFate.Of(entry, set.Filter, new RowNode.Cell(column), workingTime);
        return !fate.Counts ? fate
            : !reaches ? fate with { Excluded = Exclusions.OutsideWindow }
            : by is not null && !entry.Cells.ContainsKey(by.Key) ? fate with { Excluded = Exclusions.NoValue(new RowNode.Cell(by)) }
            : fate;
    }

    /// <summary>Looks at an entry, of whatever day.</summary>
    public void Add(MeasuredEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);

        seen += period.Holds(question.Set.Register, entry) || Reaches(period, question.Column, entry) ? 1 : 0;
        var fate = FateOf(entry, question.Set, question.Column, question.IsOfAll ? null : question.By, period, workingTime);
        if (fate.Counts)
        {
            counted++;
            var key = question.By is { } by && entry.Cells.TryGetValue(by.Key, out var led) ? EntryRules.KeyOf(ColumnText.Print(led)) : string.Empty;
            if (!found.TryGetValue(key, out var intervals))
            {
                found[key] = intervals = [];
            }

            intervals.AddRange(((RegisterValue.Periods)fate.Value!).Value); // it counts, so it has intervals
        }
        else if (fate.IsMeant)
        {
            excluded[fate.Excluded] = excluded.GetValueOrDefault(fate.Excluded) + 1;
        }
    }

    public IntervalAnswer Answer() => new(Within(found.Values.SelectMany(intervals => intervals)), counted, seen, Tally.Listed(excluded))
    {
        ByObject = found.ToDictionary(one => one.Key, one => Within(one.Value), StringComparer.Ordinal),
    };

    private IntervalSet Within(IEnumerable<Interval> intervals) => IntervalSet.Of(intervals, period.End).Within(period.Start, period.End);

    /// <summary>Whether an interval of the entry lies in the window at least in part.</summary>
    private static bool Reaches(MeasurePeriod period, RegisterColumn intervals, MeasuredEntry entry) =>
        entry.Day <= period.Until
        && entry.Cells.GetValueOrDefault(intervals.Key) is RegisterValue.Periods periods
        && IntervalSet.Of(periods.Value, period.End).Within(period.Start, period.End).Parts.Count > 0;
}
