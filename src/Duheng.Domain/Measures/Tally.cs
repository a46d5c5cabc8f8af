using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>Answers a question entry by entry: what every other way of answering must agree with.</summary>
public sealed class Tally(AggregateQuestion question, WorkingTime workingTime)
{
    private const decimal Hundred = 100m;
    private readonly List<(DateOnly Day, long Id, RegisterValue? Value)> counted = [];
    private readonly Dictionary<string, long> excluded = [];
    private long seen;

    /// <summary>Looks at an entry, of whatever day.</summary>
    public void Add(MeasuredEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);

        if (!question.Period.Holds(question.Set.Register, entry))
        {
            return;
        }

        seen++;
        var fate = EntryFate.Of(entry, question.Set.Filter, question.Value, workingTime);
        if (fate.Counts)
        {
            counted.Add((entry.Day, entry.Id, fate.Value));
        }
        else if (fate.IsMeant)
        {
            excluded[fate.Excluded] = excluded.GetValueOrDefault(fate.Excluded) + 1;
        }
    }

    public AggregateAnswer Answer() => new(Value(), counted.Count, seen, Listed(excluded));

    /// <summary>Where the value at a percentile stands among so many in their order, from 1.</summary>
    public static long Rank(decimal percent, long count) => Math.Max(1, (long)decimal.Ceiling(percent * count / Hundred));

    /// <summary>By how many, then by reason.</summary>
    public static IReadOnlyList<Exclusion> Listed(IEnumerable<KeyValuePair<string, long>> excluded) =>
        [.. excluded.Where(one => one.Value > 0).Select(one => new Exclusion(one.Key, one.Value)).OrderByDescending(one => one.Count).ThenBy(one => one.Reason, StringComparer.Ordinal)];

    private RegisterValue? Value()
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
            AggregateFunction.First => counted.MinBy(one => (one.Day, one.Id)).Value,
            AggregateFunction.Last => counted.MaxBy(one => (one.Day, one.Id)).Value,
            _ => throw new InvalidOperationException("A function that nobody computes."),
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
