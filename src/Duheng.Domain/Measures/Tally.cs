using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>Answers questions entry by entry: what every other way of answering must agree with.</summary>
public static class Tally
{
    public static AggregateAnswer Answer(AggregateQuestion question, IEnumerable<MeasuredEntry> entries, WorkingTime workingTime)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(entries);

        var (seen, counted, excluded) = (0L, new List<(MeasuredEntry Entry, RegisterValue? Value)>(), new Dictionary<string, long>());
        foreach (var entry in entries.Where(entry => IsOf(entry, question.Set.Register, question.Period)))
        {
            seen++;
            var fate = EntryFate.Of(entry, question.Set.Filter, question.Value, workingTime);
            if (fate.Counts)
            {
                counted.Add((entry, fate.Value));
            }
            else if (fate.IsMeant)
            {
                excluded[fate.Excluded] = excluded.GetValueOrDefault(fate.Excluded) + 1;
            }
        }

        return new AggregateAnswer(Value(question, counted), counted.Count, seen, Listed(excluded));
    }

    /// <summary>Whether an entry belongs to a period: it occurred in it, or, where a register tells how long things last, it lasted into it.</summary>
    public static bool IsOf(MeasuredEntry entry, RegisterType register, MeasurePeriod period)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(period);

        return register.EndsOn is not { } ends
            ? period.Holds(entry.Day)
            : entry.Day <= period.Until && !(entry.Cells.TryGetValue(ends, out var end) && end is RegisterValue.Day last && last.Value < period.From);
    }

    public static IntervalAnswer Answer(IntervalQuestion question, IEnumerable<MeasuredEntry> entries, WorkingTime workingTime)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(entries);

        var (seen, counted, excluded, found, period) = (0L, 0L, new Dictionary<string, long>(), new List<Interval>(), question.Period);
        foreach (var entry in entries.Where(entry => entry.Day <= period.Until))
        {
            var isOfPeriod = period.Holds(entry.Day);
            var fate = EntryFate.Of(entry, question.Set.Filter, new RowNode.Cell(question.Column), workingTime);
            var intervals = (fate.Value as RegisterValue.Periods)?.Value ?? [];
            var reaches = Reaches(entry, question.Column, period);
            seen += isOfPeriod || reaches ? 1 : 0;
            if (fate.Counts && reaches)
            {
                counted++;
                found.AddRange(intervals);
            }
            else if (fate is { IsMeant: true, Counts: false } && (isOfPeriod || reaches))
            {
                excluded[fate.Excluded] = excluded.GetValueOrDefault(fate.Excluded) + 1;
            }
        }

        return new IntervalAnswer(IntervalSet.Of(found, period.End).Within(period.Start, period.End), counted, seen, Listed(excluded));
    }

    /// <summary>Where the value at a percentile stands among so many in their order, from 1.</summary>
    public static long Rank(decimal percent, long count)
    {
        const decimal hundred = 100m;

        return Math.Max(1, (long)decimal.Ceiling(percent * count / hundred));
    }

    /// <summary>By how many, then by reason.</summary>
    public static IReadOnlyList<Exclusion> Listed(IEnumerable<KeyValuePair<string, long>> excluded) =>
        [.. excluded.Where(one => one.Value > 0).Select(one => new Exclusion(one.Key, one.Value)).OrderByDescending(one => one.Count).ThenBy(one => one.Reason, StringComparer.Ordinal)];

    /// <summary>Whether an interval of the entry lies in the window at least in part.</summary>
    private static bool Reaches(MeasuredEntry entry, RegisterColumn column, MeasurePeriod period) =>
        entry.Cells.GetValueOrDefault(column.Key) is RegisterValue.Periods periods
        && IntervalSet.Of(periods.Value, period.End).Within(period.Start, period.End).Parts.Count > 0;

    private static RegisterValue? Value(AggregateQuestion question, List<(MeasuredEntry Entry, RegisterValue? Value)> counted)
    {
        if (question.Function == AggregateFunction.Count)
        {
            return new RegisterValue.Number(counted.Count);
        }

        var values = counted.ConvertAll(one => one.Value!); // an entry without a value does not count
        return question.Function switch
        {
            AggregateFunction.Distinct => new RegisterValue.Number(values.Distinct().Count()),
            AggregateFunction.Sum => new RegisterValue.Number(values.Sum(Number)),
            _ when values.Count == 0 => null,
            AggregateFunction.Average => new RegisterValue.Number(values.Sum(Number)),
            AggregateFunction.Share => new RegisterValue.Number(values.Count(value => ((RegisterValue.YesNo)value).Value)),
            AggregateFunction.Median => new RegisterValue.Number(Median([.. values.Select(Number).Order()])),
            AggregateFunction.Percentile => new RegisterValue.Number(values.Select(Number).Order().ElementAt((int)Rank(question.Percent!.Value, values.Count) - 1)), // it has one
            AggregateFunction.Smallest => values.MinBy(Key),
            AggregateFunction.Largest => values.MaxBy(Key),
            AggregateFunction.First => counted.OrderBy(one => one.Entry.Day).ThenBy(one => one.Entry.Id).First().Value,
            AggregateFunction.Last => counted.OrderBy(one => one.Entry.Day).ThenBy(one => one.Entry.Id).Last().Value,
            _ => throw new ArgumentOutOfRangeException(nameof(question), question.Function, "A function that nobody computes."),
        };
    }

    private static decimal Median(decimal[] ordered) => (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2m;

    private static decimal Number(RegisterValue value) => ((RegisterValue.Number)value).Value;

    private static decimal Key(RegisterValue value) => value switch
    {
        RegisterValue.Day day => day.Value.DayNumber,
        RegisterValue.Moment moment => moment.Value.Ticks,
        _ => Number(value),
    };
}
