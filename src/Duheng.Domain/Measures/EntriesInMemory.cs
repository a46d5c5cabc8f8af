using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>Entries at hand as a source of measures; for few of them, and to hold other sources against.</summary>
/// <param name="entries">By the key of the register.</param>
/// <param name="surveys">By their number.</param>
public sealed class EntriesInMemory(
    IReadOnlyDictionary<string, IReadOnlyList<MeasuredEntry>> entries, IReadOnlyDictionary<string, SurveyAnswer> surveys, WorkingTime workingTime) : IMeasureSource
{
    public Task<AggregateAnswer> AggregateAsync(AggregateQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);

        var tally = new Tally(question, workingTime);
        foreach (var entry in Of(question.Set))
        {
            tally.Add(entry);
        }

        return Task.FromResult(tally.Answer());
    }

    public Task<IntervalAnswer> IntervalsAsync(IntervalQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);

        var tally = new IntervalTally(question, workingTime);
        foreach (var entry in Of(question.Set))
        {
            tally.Add(entry);
        }

        return Task.FromResult(tally.Answer());
    }

    public Task<IReadOnlyList<MeasuredObject>> ObjectsAsync(RegisterType register, MeasurePeriod period, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(register);

        return Task.FromResult<IReadOnlyList<MeasuredObject>>(
            [.. Of(new EntrySet(register, null)).OrderBy(entry => entry.Day).ThenBy(entry => entry.Id).Select(entry => MeasuredObject.Of(register, entry, period)).OfType<MeasuredObject>()]);
    }

    public Task<SurveyAnswer?> SurveyAsync(string number, MeasurePeriod period, CancellationToken cancellationToken) =>
        Task.FromResult(surveys.GetValueOrDefault(number));

    private IReadOnlyList<MeasuredEntry> Of(EntrySet set) => entries.GetValueOrDefault(set.Register.Key) ?? [];
}
